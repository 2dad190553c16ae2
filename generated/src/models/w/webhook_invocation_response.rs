// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WebhookInvocationResponse`.
#[non_exhaustive]
pub struct WebhookInvocationResponse {
    /// `invocationId`, required.
    pub invocation_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WebhookInvocationResponse {
    "invocationId" Str invocation_id,
});
