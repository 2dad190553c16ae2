// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EdgeMetricsTopicUriReference`.
#[non_exhaustive]
pub struct EdgeMetricsTopicUriReference {
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(EdgeMetricsTopicUriReference {
    "id" Str id,
    "name" Str name,
});
