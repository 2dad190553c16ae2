// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationCallbackEventTopicJourneyContext`.
#[non_exhaustive]
pub struct QueueConversationCallbackEventTopicJourneyContext {
    /// `customer`.
    pub customer: Option<super::QueueConversationCallbackEventTopicJourneyCustomer>,
    /// `customerSession`.
    pub customer_session: Option<
        super::QueueConversationCallbackEventTopicJourneyCustomerSession,
    >,
    /// `triggeringAction`.
    pub triggering_action: Option<
        super::QueueConversationCallbackEventTopicJourneyAction,
    >,
    __marks: rt::Marks,
}

rt::model!(QueueConversationCallbackEventTopicJourneyContext {
    "customer" Any customer,
    "customerSession" Any customer_session,
    "triggeringAction" Any triggering_action,
});
