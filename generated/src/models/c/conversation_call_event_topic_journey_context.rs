// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationCallEventTopicJourneyContext`.
#[non_exhaustive]
pub struct ConversationCallEventTopicJourneyContext {
    /// `customer`.
    pub customer: Option<super::ConversationCallEventTopicJourneyCustomer>,
    /// `customerSession`.
    pub customer_session: Option<
        super::ConversationCallEventTopicJourneyCustomerSession,
    >,
    /// `triggeringAction`.
    pub triggering_action: Option<super::ConversationCallEventTopicJourneyAction>,
    __marks: rt::Marks,
}

rt::model!(ConversationCallEventTopicJourneyContext {
    "customer" Any customer,
    "customerSession" Any customer_session,
    "triggeringAction" Any triggering_action,
});
