// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationChatEventTopicJourneyContext`.
#[non_exhaustive]
pub struct ConversationChatEventTopicJourneyContext {
    /// `customer`.
    pub customer: Option<super::ConversationChatEventTopicJourneyCustomer>,
    /// `customerSession`.
    pub customer_session: Option<
        super::ConversationChatEventTopicJourneyCustomerSession,
    >,
    /// `triggeringAction`.
    pub triggering_action: Option<super::ConversationChatEventTopicJourneyAction>,
    __marks: rt::Marks,
}

rt::model!(ConversationChatEventTopicJourneyContext {
    "customer" Any customer,
    "customerSession" Any customer_session,
    "triggeringAction" Any triggering_action,
});
