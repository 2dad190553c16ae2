// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OptInSettings`.
///
/// The service requires `keyword`, `response` in requests.
#[non_exhaustive]
pub struct OptInSettings {
    /// `keyword`, required.
    pub keyword: Option<Vec<String>>,
    /// `response`, required.
    pub response: Option<super::ComplianceResponse>,
    __marks: rt::Marks,
}

rt::model!(OptInSettings {
    "keyword" Texts keyword,
    "response" Any response,
});

rt::setters!(OptInSettings {
    0 keyword with_keyword(Vec<String>) clear_keyword,
    1 response with_response(super::ComplianceResponse) clear_response,
});
