// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationSocialExpressionEventTopicJourneyContext`.
#[non_exhaustive]
pub struct ConversationSocialExpressionEventTopicJourneyContext {
    /// `customer`.
    pub customer: Option<super::ConversationSocialExpressionEventTopicJourneyCustomer>,
    /// `customerSession`.
    pub customer_session: Option<
        super::ConversationSocialExpressionEventTopicJourneyCustomerSession,
    >,
    /// `triggeringAction`.
    pub triggering_action: Option<
        super::ConversationSocialExpressionEventTopicJourneyAction,
    >,
    __marks: rt::Marks,
}

rt::model!(ConversationSocialExpressionEventTopicJourneyContext {
    "customer" Any customer,
    "customerSession" Any customer_session,
    "triggeringAction" Any triggering_action,
});
