// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BotConnectorBot`.
///
/// The service requires `id`, `versions` in requests.
#[non_exhaustive]
pub struct BotConnectorBot {
    /// `botCompositeTag`.
    pub bot_composite_tag: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `id`, required.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `versions`, required.
    pub versions: Option<Vec<super::BotConnectorBotVersion>>,
    __marks: rt::Marks,
}

rt::model!(BotConnectorBot {
    "botCompositeTag" Str bot_composite_tag,
    "description" Str description,
    "id" Str id,
    "name" Str name,
    "selfUri" Str self_uri,
    "versions" Any versions,
});

rt::setters!(BotConnectorBot {
    0 bot_composite_tag with_bot_composite_tag(impl Into<String>) clear_bot_composite_tag,
    1 description with_description(impl Into<String>) clear_description,
    2 id with_id(impl Into<String>) clear_id,
    3 name with_name(impl Into<String>) clear_name,
    4 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    5 versions with_versions(Vec<super::BotConnectorBotVersion>) clear_versions,
});
