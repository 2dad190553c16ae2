// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationChatEventTopicJourneyContext`.
#[non_exhaustive]
pub struct QueueConversationChatEventTopicJourneyContext {
    /// `customer`.
    pub customer: Option<super::QueueConversationChatEventTopicJourneyCustomer>,
    /// `customerSession`.
    pub customer_session: Option<
        super::QueueConversationChatEventTopicJourneyCustomerSession,
    >,
    /// `triggeringAction`.
    pub triggering_action: Option<super::QueueConversationChatEventTopicJourneyAction>,
    __marks: rt::Marks,
}

rt::model!(QueueConversationChatEventTopicJourneyContext {
    "customer" Any customer,
    "customerSession" Any customer_session,
    "triggeringAction" Any triggering_action,
});
