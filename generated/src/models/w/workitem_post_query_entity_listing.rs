// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkitemPostQueryEntityListing`.
#[non_exhaustive]
pub struct WorkitemPostQueryEntityListing {
    /// `after`.
    pub after: Option<String>,
    /// `count`.
    pub count: Option<i64>,
    /// `entities`.
    pub entities: Option<Vec<super::Workitem>>,
    /// `nextUri`.
    pub next_uri: Option<String>,
    /// `previousUri`.
    pub previous_uri: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WorkitemPostQueryEntityListing {
    "after" Str after,
    "count" Int count,
    "entities" Any entities,
    "nextUri" Str next_uri,
    "previousUri" Str previous_uri,
    "selfUri" Str self_uri,
});
