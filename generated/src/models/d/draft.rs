// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Draft`.
///
/// The service requires `name` in requests.
#[non_exhaustive]
pub struct Draft {
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `intents`.
    pub intents: Option<Vec<super::DraftIntents>>,
    /// `miner`.
    pub miner: Option<Box<super::Miner>>,
    /// `name`, required.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `topics`.
    pub topics: Option<Vec<super::DraftTopics>>,
    __marks: rt::Marks,
}

rt::model!(Draft {
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "id" Str id,
    "intents" Any intents,
    "miner" Any miner,
    "name" Str name,
    "selfUri" Str self_uri,
    "topics" Any topics,
});

rt::setters!(Draft {
    0 date_created with_date_created(impl Into<rt::DateTime>) clear_date_created,
    1 date_modified with_date_modified(impl Into<rt::DateTime>) clear_date_modified,
    2 id with_id(impl Into<String>) clear_id,
    3 intents with_intents(Vec<super::DraftIntents>) clear_intents,
    4 miner with_miner(super::Miner) clear_miner,
    5 name with_name(impl Into<String>) clear_name,
    6 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    7 topics with_topics(Vec<super::DraftTopics>) clear_topics,
});
