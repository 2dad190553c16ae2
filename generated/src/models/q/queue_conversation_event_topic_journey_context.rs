// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationEventTopicJourneyContext`.
#[non_exhaustive]
pub struct QueueConversationEventTopicJourneyContext {
    /// `customer`.
    pub customer: Option<super::QueueConversationEventTopicJourneyCustomer>,
    /// `customerSession`.
    pub customer_session: Option<
        super::QueueConversationEventTopicJourneyCustomerSession,
    >,
    /// `triggeringAction`.
    pub triggering_action: Option<super::QueueConversationEventTopicJourneyAction>,
    __marks: rt::Marks,
}

rt::model!(QueueConversationEventTopicJourneyContext {
    "customer" Any customer,
    "customerSession" Any customer_session,
    "triggeringAction" Any triggering_action,
});
