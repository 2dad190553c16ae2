// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LexV2BotAlias`.
#[non_exhaustive]
pub struct LexV2BotAlias {
    /// `aliasId`, required.
    pub alias_id: Option<String>,
    /// `bot`.
    pub bot: Option<super::LexV2Bot>,
    /// `botVersion`.
    pub bot_version: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `intents`.
    pub intents: Option<Vec<super::LexV2Intent>>,
    /// `language`.
    pub language: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `region`, required.
    pub region: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`.
    pub status: Option<super::LexV2BotAliasStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`LexV2BotAlias`](super::LexV2BotAlias).
#[derive(Clone)]
#[non_exhaustive]
pub enum LexV2BotAliasStatus {
    /// `Creating`
    Creating,
    /// `Available`
    Available,
    /// `Deleting`
    Deleting,
    /// `Failed`
    Failed,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(LexV2BotAlias {
    "aliasId" Str alias_id,
    "bot" Any bot,
    "botVersion" Str bot_version,
    "id" Str id,
    "intents" Any intents,
    "language" Str language,
    "name" Str name,
    "region" Str region,
    "selfUri" Str self_uri,
    "status" Enum status,
});

rt::open_enum!(LexV2BotAliasStatus {
    Creating = "Creating",
    Available = "Available",
    Deleting = "Deleting",
    Failed = "Failed",
});
