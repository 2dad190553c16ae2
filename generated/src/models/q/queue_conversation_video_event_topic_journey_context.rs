// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationVideoEventTopicJourneyContext`.
#[non_exhaustive]
pub struct QueueConversationVideoEventTopicJourneyContext {
    /// `customer`.
    pub customer: Option<super::QueueConversationVideoEventTopicJourneyCustomer>,
    /// `customerSession`.
    pub customer_session: Option<
        super::QueueConversationVideoEventTopicJourneyCustomerSession,
    >,
    /// `triggeringAction`.
    pub triggering_action: Option<super::QueueConversationVideoEventTopicJourneyAction>,
    __marks: rt::Marks,
}

rt::model!(QueueConversationVideoEventTopicJourneyContext {
    "customer" Any customer,
    "customerSession" Any customer_session,
    "triggeringAction" Any triggering_action,
});
