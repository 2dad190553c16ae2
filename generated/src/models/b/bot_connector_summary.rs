// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BotConnectorSummary`.
#[non_exhaustive]
pub struct BotConnectorSummary {
    /// `botCompositeTag`.
    pub bot_composite_tag: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `versions`.
    pub versions: Option<Vec<super::BotConnectorVersionSummary>>,
    __marks: rt::Marks,
}

rt::model!(BotConnectorSummary {
    "botCompositeTag" Str bot_composite_tag,
    "description" Str description,
    "id" Str id,
    "name" Str name,
    "versions" Any versions,
});
