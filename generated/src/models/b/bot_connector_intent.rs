// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BotConnectorIntent`.
#[non_exhaustive]
pub struct BotConnectorIntent {
    /// `entities`.
    pub entities: Option<Vec<super::BotEntity>>,
    /// `name`.
    pub name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(BotConnectorIntent {
    "entities" Any entities,
    "name" Str name,
});
