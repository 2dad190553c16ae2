// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationEmailEventTopicJourneyContext`.
#[non_exhaustive]
pub struct ConversationEmailEventTopicJourneyContext {
    /// `customer`.
    pub customer: Option<super::ConversationEmailEventTopicJourneyCustomer>,
    /// `customerSession`.
    pub customer_session: Option<
        super::ConversationEmailEventTopicJourneyCustomerSession,
    >,
    /// `triggeringAction`.
    pub triggering_action: Option<super::ConversationEmailEventTopicJourneyAction>,
    __marks: rt::Marks,
}

rt::model!(ConversationEmailEventTopicJourneyContext {
    "customer" Any customer,
    "customerSession" Any customer_session,
    "triggeringAction" Any triggering_action,
});
