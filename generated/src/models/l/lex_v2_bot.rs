// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LexV2Bot`.
#[non_exhaustive]
pub struct LexV2Bot {
    /// `botId`, required.
    pub bot_id: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `region`, required.
    pub region: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(LexV2Bot {
    "botId" Str bot_id,
    "description" Str description,
    "id" Str id,
    "name" Str name,
    "region" Str region,
    "selfUri" Str self_uri,
});
