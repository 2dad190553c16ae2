// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SourceIntent`.
#[non_exhaustive]
pub struct SourceIntent {
    /// `sourceId`.
    pub source_id: Option<String>,
    /// `sourceIntentId`.
    pub source_intent_id: Option<String>,
    /// `sourceIntentName`.
    pub source_intent_name: Option<String>,
    /// `sourceName`.
    pub source_name: Option<String>,
    /// `sourceType`.
    pub source_type: Option<super::SourceIntentSourceType>,
    __marks: rt::Marks,
}
/// The values of `sourceType` in [`SourceIntent`](super::SourceIntent).
#[derive(Clone)]
#[non_exhaustive]
pub enum SourceIntentSourceType {
    /// `Bot`
    Bot,
    /// `Copilot`
    Copilot,
    /// `Digitalbot`
    Digitalbot,
    /// `Segment`
    Segment,
    /// `Topic`
    Topic,
    /// `Unknown`
    Unknown,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(SourceIntent {
    "sourceId" Str source_id,
    "sourceIntentId" Str source_intent_id,
    "sourceIntentName" Str source_intent_name,
    "sourceName" Str source_name,
    "sourceType" Enum source_type,
});

rt::setters!(SourceIntent {
    0 source_id with_source_id(impl Into<String>) clear_source_id,
    1 source_intent_id with_source_intent_id(impl Into<String>) clear_source_intent_id,
    2 source_intent_name with_source_intent_name(impl Into<String>) clear_source_intent_name,
    3 source_name with_source_name(impl Into<String>) clear_source_name,
    4 source_type with_source_type(impl Into<super::SourceIntentSourceType>) clear_source_type,
});

rt::open_enum!(SourceIntentSourceType {
    Bot = "Bot",
    Copilot = "Copilot",
    Digitalbot = "Digitalbot",
    Segment = "Segment",
    Topic = "Topic",
    Unknown = "Unknown",
});
