// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationMessageEventTopicJourneyContext`.
#[non_exhaustive]
pub struct ConversationMessageEventTopicJourneyContext {
    /// `customer`.
    pub customer: Option<super::ConversationMessageEventTopicJourneyCustomer>,
    /// `customerSession`.
    pub customer_session: Option<
        super::ConversationMessageEventTopicJourneyCustomerSession,
    >,
    /// `triggeringAction`.
    pub triggering_action: Option<super::ConversationMessageEventTopicJourneyAction>,
    __marks: rt::Marks,
}

rt::model!(ConversationMessageEventTopicJourneyContext {
    "customer" Any customer,
    "customerSession" Any customer_session,
    "triggeringAction" Any triggering_action,
});
