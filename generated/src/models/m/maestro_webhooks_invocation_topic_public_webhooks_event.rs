// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MaestroWebhooksInvocationTopicPublicWebhooksEvent`.
#[non_exhaustive]
pub struct MaestroWebhooksInvocationTopicPublicWebhooksEvent {
    /// `invocationTime`.
    pub invocation_time: Option<String>,
    /// `webhookId`.
    pub webhook_id: Option<String>,
    /// `webhooksInvocation`.
    pub webhooks_invocation: Option<
        super::MaestroWebhooksInvocationTopicWebhooksInvocation,
    >,
    __marks: rt::Marks,
}

rt::model!(MaestroWebhooksInvocationTopicPublicWebhooksEvent {
    "invocationTime" Str invocation_time,
    "webhookId" Str webhook_id,
    "webhooksInvocation" Any webhooks_invocation,
});
