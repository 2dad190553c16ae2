// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationScreenShareEventTopicJourneyContext`.
#[non_exhaustive]
pub struct QueueConversationScreenShareEventTopicJourneyContext {
    /// `customer`.
    pub customer: Option<super::QueueConversationScreenShareEventTopicJourneyCustomer>,
    /// `customerSession`.
    pub customer_session: Option<
        super::QueueConversationScreenShareEventTopicJourneyCustomerSession,
    >,
    /// `triggeringAction`.
    pub triggering_action: Option<
        super::QueueConversationScreenShareEventTopicJourneyAction,
    >,
    __marks: rt::Marks,
}

rt::model!(QueueConversationScreenShareEventTopicJourneyContext {
    "customer" Any customer,
    "customerSession" Any customer_session,
    "triggeringAction" Any triggering_action,
});
