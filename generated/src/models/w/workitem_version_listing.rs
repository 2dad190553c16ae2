// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkitemVersionListing`.
#[non_exhaustive]
pub struct WorkitemVersionListing {
    /// `after`.
    pub after: Option<String>,
    /// `entities`.
    pub entities: Option<Vec<super::WorkitemVersion>>,
    /// `nextUri`.
    pub next_uri: Option<String>,
    /// `previousUri`.
    pub previous_uri: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WorkitemVersionListing {
    "after" Str after,
    "entities" Any entities,
    "nextUri" Str next_uri,
    "previousUri" Str previous_uri,
    "selfUri" Str self_uri,
});
