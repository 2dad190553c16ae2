// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JsonCursorSearchResponse`.
#[non_exhaustive]
pub struct JsonCursorSearchResponse {
    /// `aggregations`.
    pub aggregations: Option<rt::Value>,
    /// `cursor`.
    pub cursor: Option<String>,
    /// `results`, required.
    pub results: Option<rt::Value>,
    /// `types`, required.
    pub types: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(JsonCursorSearchResponse {
    "aggregations" Json aggregations,
    "cursor" Str cursor,
    "results" Json results,
    "types" Texts types,
});
