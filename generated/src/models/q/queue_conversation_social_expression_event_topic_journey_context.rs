// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationSocialExpressionEventTopicJourneyContext`.
#[non_exhaustive]
pub struct QueueConversationSocialExpressionEventTopicJourneyContext {
    /// `customer`.
    pub customer: Option<
        super::QueueConversationSocialExpressionEventTopicJourneyCustomer,
    >,
    /// `customerSession`.
    pub customer_session: Option<
        super::QueueConversationSocialExpressionEventTopicJourneyCustomerSession,
    >,
    /// `triggeringAction`.
    pub triggering_action: Option<
        super::QueueConversationSocialExpressionEventTopicJourneyAction,
    >,
    __marks: rt::Marks,
}

rt::model!(QueueConversationSocialExpressionEventTopicJourneyContext {
    "customer" Any customer,
    "customerSession" Any customer_session,
    "triggeringAction" Any triggering_action,
});
