// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationScreenShareEventTopicJourneyContext`.
#[non_exhaustive]
pub struct ConversationScreenShareEventTopicJourneyContext {
    /// `customer`.
    pub customer: Option<super::ConversationScreenShareEventTopicJourneyCustomer>,
    /// `customerSession`.
    pub customer_session: Option<
        super::ConversationScreenShareEventTopicJourneyCustomerSession,
    >,
    /// `triggeringAction`.
    pub triggering_action: Option<super::ConversationScreenShareEventTopicJourneyAction>,
    __marks: rt::Marks,
}

rt::model!(ConversationScreenShareEventTopicJourneyContext {
    "customer" Any customer,
    "customerSession" Any customer_session,
    "triggeringAction" Any triggering_action,
});
