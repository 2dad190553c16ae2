// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WebDeploymentsJourneyContext`.
#[non_exhaustive]
pub struct WebDeploymentsJourneyContext {
    /// `customer`.
    pub customer: Option<super::JourneyCustomer>,
    /// `customerSession`.
    pub customer_session: Option<super::JourneyCustomerSession>,
    /// `journeyAction`.
    pub journey_action: Option<super::JourneyAction>,
    __marks: rt::Marks,
}

rt::model!(WebDeploymentsJourneyContext {
    "customer" Any customer,
    "customerSession" Any customer_session,
    "journeyAction" Any journey_action,
});

rt::setters!(WebDeploymentsJourneyContext {
    0 customer with_customer(super::JourneyCustomer) clear_customer,
    1 customer_session with_customer_session(super::JourneyCustomerSession) clear_customer_session,
    2 journey_action with_journey_action(super::JourneyAction) clear_journey_action,
});
