// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MaestroWebhooksInvocationTopicWebhooksInvocation`.
#[non_exhaustive]
pub struct MaestroWebhooksInvocationTopicWebhooksInvocation {
    /// `body`.
    pub body: Option<rt::Value>,
    /// `headers`.
    pub headers: Option<std::collections::BTreeMap<String, Vec<String>>>,
    /// `query`.
    pub query: Option<std::collections::BTreeMap<String, Vec<String>>>,
    __marks: rt::Marks,
}

rt::model!(MaestroWebhooksInvocationTopicWebhooksInvocation {
    "body" Json body,
    "headers" Any headers,
    "query" Any query,
});
