// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationVideoEventTopicJourneyContext`.
#[non_exhaustive]
pub struct ConversationVideoEventTopicJourneyContext {
    /// `customer`.
    pub customer: Option<super::ConversationVideoEventTopicJourneyCustomer>,
    /// `customerSession`.
    pub customer_session: Option<
        super::ConversationVideoEventTopicJourneyCustomerSession,
    >,
    /// `triggeringAction`.
    pub triggering_action: Option<super::ConversationVideoEventTopicJourneyAction>,
    __marks: rt::Marks,
}

rt::model!(ConversationVideoEventTopicJourneyContext {
    "customer" Any customer,
    "customerSession" Any customer_session,
    "triggeringAction" Any triggering_action,
});
