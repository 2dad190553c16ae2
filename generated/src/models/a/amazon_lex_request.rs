// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AmazonLexRequest`.
#[non_exhaustive]
pub struct AmazonLexRequest {
    /// `requestAttributes`.
    pub request_attributes: Option<std::collections::BTreeMap<String, String>>,
    /// `sessionAttributes`.
    pub session_attributes: Option<std::collections::BTreeMap<String, String>>,
    __marks: rt::Marks,
}

rt::model!(AmazonLexRequest {
    "requestAttributes" Any request_attributes,
    "sessionAttributes" Any session_attributes,
});

rt::setters!(AmazonLexRequest {
    0 request_attributes with_request_attributes(std::collections::BTreeMap<String, String>) clear_request_attributes,
    1 session_attributes with_session_attributes(std::collections::BTreeMap<String, String>) clear_session_attributes,
});
