// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationCobrowseEventTopicJourneyContext`.
#[non_exhaustive]
pub struct QueueConversationCobrowseEventTopicJourneyContext {
    /// `customer`.
    pub customer: Option<super::QueueConversationCobrowseEventTopicJourneyCustomer>,
    /// `customerSession`.
    pub customer_session: Option<
        super::QueueConversationCobrowseEventTopicJourneyCustomerSession,
    >,
    /// `triggeringAction`.
    pub triggering_action: Option<
        super::QueueConversationCobrowseEventTopicJourneyAction,
    >,
    __marks: rt::Marks,
}

rt::model!(QueueConversationCobrowseEventTopicJourneyContext {
    "customer" Any customer,
    "customerSession" Any customer_session,
    "triggeringAction" Any triggering_action,
});
