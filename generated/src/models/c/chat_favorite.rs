// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ChatFavorite`.
#[non_exhaustive]
pub struct ChatFavorite {
    /// `externalId`, required.
    pub external_id: Option<String>,
    /// `id`, required.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ChatFavorite {
    "externalId" Str external_id,
    "id" Str id,
});
