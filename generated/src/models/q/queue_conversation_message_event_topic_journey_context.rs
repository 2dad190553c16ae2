// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationMessageEventTopicJourneyContext`.
#[non_exhaustive]
pub struct QueueConversationMessageEventTopicJourneyContext {
    /// `customer`.
    pub customer: Option<super::QueueConversationMessageEventTopicJourneyCustomer>,
    /// `customerSession`.
    pub customer_session: Option<
        super::QueueConversationMessageEventTopicJourneyCustomerSession,
    >,
    /// `triggeringAction`.
    pub triggering_action: Option<
        super::QueueConversationMessageEventTopicJourneyAction,
    >,
    __marks: rt::Marks,
}

rt::model!(QueueConversationMessageEventTopicJourneyContext {
    "customer" Any customer,
    "customerSession" Any customer_session,
    "triggeringAction" Any triggering_action,
});
