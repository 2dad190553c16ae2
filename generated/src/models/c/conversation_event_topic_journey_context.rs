// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationEventTopicJourneyContext`.
#[non_exhaustive]
pub struct ConversationEventTopicJourneyContext {
    /// `customer`.
    pub customer: Option<super::ConversationEventTopicJourneyCustomer>,
    /// `customerSession`.
    pub customer_session: Option<super::ConversationEventTopicJourneyCustomerSession>,
    /// `triggeringAction`.
    pub triggering_action: Option<super::ConversationEventTopicJourneyAction>,
    __marks: rt::Marks,
}

rt::model!(ConversationEventTopicJourneyContext {
    "customer" Any customer,
    "customerSession" Any customer_session,
    "triggeringAction" Any triggering_action,
});
