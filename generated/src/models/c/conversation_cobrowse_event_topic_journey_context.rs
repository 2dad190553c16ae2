// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationCobrowseEventTopicJourneyContext`.
#[non_exhaustive]
pub struct ConversationCobrowseEventTopicJourneyContext {
    /// `customer`.
    pub customer: Option<super::ConversationCobrowseEventTopicJourneyCustomer>,
    /// `customerSession`.
    pub customer_session: Option<
        super::ConversationCobrowseEventTopicJourneyCustomerSession,
    >,
    /// `triggeringAction`.
    pub triggering_action: Option<super::ConversationCobrowseEventTopicJourneyAction>,
    __marks: rt::Marks,
}

rt::model!(ConversationCobrowseEventTopicJourneyContext {
    "customer" Any customer,
    "customerSession" Any customer_session,
    "triggeringAction" Any triggering_action,
});
