// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Bot`.
#[non_exhaustive]
pub struct Bot {
    /// `botCompositeTag`.
    pub bot_composite_tag: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `provider`.
    pub provider: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `versions`.
    pub versions: Option<Vec<super::BotVersion>>,
    __marks: rt::Marks,
}

rt::model!(Bot {
    "botCompositeTag" Str bot_composite_tag,
    "description" Str description,
    "id" Str id,
    "name" Str name,
    "provider" Str provider,
    "selfUri" Str self_uri,
    "versions" Any versions,
});
