// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `GuestCategoryResponseListing`.
#[non_exhaustive]
pub struct GuestCategoryResponseListing {
    /// `entities`.
    pub entities: Option<Vec<super::GuestResponseCategory>>,
    /// `nextUri`.
    pub next_uri: Option<String>,
    /// `previousUri`.
    pub previous_uri: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `sessionId`.
    pub session_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(GuestCategoryResponseListing {
    "entities" Any entities,
    "nextUri" Str next_uri,
    "previousUri" Str previous_uri,
    "selfUri" Str self_uri,
    "sessionId" Str session_id,
});
