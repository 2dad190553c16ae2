// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationCallEventTopicJourneyContext`.
#[non_exhaustive]
pub struct QueueConversationCallEventTopicJourneyContext {
    /// `customer`.
    pub customer: Option<super::QueueConversationCallEventTopicJourneyCustomer>,
    /// `customerSession`.
    pub customer_session: Option<
        super::QueueConversationCallEventTopicJourneyCustomerSession,
    >,
    /// `triggeringAction`.
    pub triggering_action: Option<super::QueueConversationCallEventTopicJourneyAction>,
    __marks: rt::Marks,
}

rt::model!(QueueConversationCallEventTopicJourneyContext {
    "customer" Any customer,
    "customerSession" Any customer_session,
    "triggeringAction" Any triggering_action,
});
