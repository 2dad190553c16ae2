// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BotVersionSummary`.
#[non_exhaustive]
pub struct BotVersionSummary {
    /// `botCompositeTag`.
    pub bot_composite_tag: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `id`, required.
    pub id: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `version`, required.
    pub version: Option<String>,
    __marks: rt::Marks,
}

rt::model!(BotVersionSummary {
    "botCompositeTag" Str bot_composite_tag,
    "description" Str description,
    "id" Str id,
    "name" Str name,
    "version" Str version,
});
