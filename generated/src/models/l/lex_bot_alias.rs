// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LexBotAlias`.
#[non_exhaustive]
pub struct LexBotAlias {
    /// `bot`.
    pub bot: Option<super::LexBot>,
    /// `botVersion`.
    pub bot_version: Option<String>,
    /// `failureReason`.
    pub failure_reason: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `intents`.
    pub intents: Option<Vec<super::LexIntent>>,
    /// `language`.
    pub language: Option<super::LexBotAliasLanguage>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`, required.
    pub status: Option<super::LexBotAliasStatus>,
    __marks: rt::Marks,
}
/// The values of `language` in [`LexBotAlias`](super::LexBotAlias).
#[derive(Clone)]
#[non_exhaustive]
pub enum LexBotAliasLanguage {
    /// `en-US`
    EnUs,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `status` in [`LexBotAlias`](super::LexBotAlias).
#[derive(Clone)]
#[non_exhaustive]
pub enum LexBotAliasStatus {
    /// `BUILDING`
    Building,
    /// `READY`
    Ready,
    /// `FAILED`
    Failed,
    /// `NOT_BUILT`
    NotBuilt,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(LexBotAlias {
    "bot" Any bot,
    "botVersion" Str bot_version,
    "failureReason" Str failure_reason,
    "id" Str id,
    "intents" Any intents,
    "language" Enum language,
    "name" Str name,
    "selfUri" Str self_uri,
    "status" Enum status,
});

rt::open_enum!(LexBotAliasLanguage {
    EnUs = "en-US",
});

rt::open_enum!(LexBotAliasStatus {
    Building = "BUILDING",
    Ready = "READY",
    Failed = "FAILED",
    NotBuilt = "NOT_BUILT",
});
