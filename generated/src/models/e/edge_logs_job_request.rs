// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EdgeLogsJobRequest`.
#[non_exhaustive]
pub struct EdgeLogsJobRequest {
    /// `path`.
    pub path: Option<String>,
    /// `query`.
    pub query: Option<String>,
    /// `recurse`.
    pub recurse: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(EdgeLogsJobRequest {
    "path" Str path,
    "query" Str query,
    "recurse" Bool recurse,
});

rt::setters!(EdgeLogsJobRequest {
    0 path with_path(impl Into<String>) clear_path,
    1 query with_query(impl Into<String>) clear_query,
    2 recurse with_recurse(bool) clear_recurse,
});
