// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationCallbackEventTopicJourneyContext`.
#[non_exhaustive]
pub struct ConversationCallbackEventTopicJourneyContext {
    /// `customer`.
    pub customer: Option<super::ConversationCallbackEventTopicJourneyCustomer>,
    /// `customerSession`.
    pub customer_session: Option<
        super::ConversationCallbackEventTopicJourneyCustomerSession,
    >,
    /// `triggeringAction`.
    pub triggering_action: Option<super::ConversationCallbackEventTopicJourneyAction>,
    __marks: rt::Marks,
}

rt::model!(ConversationCallbackEventTopicJourneyContext {
    "customer" Any customer,
    "customerSession" Any customer_session,
    "triggeringAction" Any triggering_action,
});
