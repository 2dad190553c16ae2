// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JourneyContext`.
///
/// The service requires `customer` in requests.
#[non_exhaustive]
pub struct JourneyContext {
    /// `customer`, required.
    pub customer: Option<super::JourneyCustomer>,
    /// `customerSession`.
    pub customer_session: Option<super::JourneyCustomerSession>,
    /// `triggeringAction`.
    pub triggering_action: Option<super::JourneyAction>,
    __marks: rt::Marks,
}

rt::model!(JourneyContext {
    "customer" Any customer,
    "customerSession" Any customer_session,
    "triggeringAction" Any triggering_action,
});

rt::setters!(JourneyContext {
    0 customer with_customer(super::JourneyCustomer) clear_customer,
    1 customer_session with_customer_session(super::JourneyCustomerSession) clear_customer_session,
    2 triggering_action with_triggering_action(super::JourneyAction) clear_triggering_action,
});
