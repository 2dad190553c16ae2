// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationEmailEventTopicJourneyContext`.
#[non_exhaustive]
pub struct QueueConversationEmailEventTopicJourneyContext {
    /// `customer`.
    pub customer: Option<super::QueueConversationEmailEventTopicJourneyCustomer>,
    /// `customerSession`.
    pub customer_session: Option<
        super::QueueConversationEmailEventTopicJourneyCustomerSession,
    >,
    /// `triggeringAction`.
    pub triggering_action: Option<super::QueueConversationEmailEventTopicJourneyAction>,
    __marks: rt::Marks,
}

rt::model!(QueueConversationEmailEventTopicJourneyContext {
    "customer" Any customer,
    "customerSession" Any customer_session,
    "triggeringAction" Any triggering_action,
});
