// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SkillExpression`.
#[non_exhaustive]
pub struct SkillExpression {
    /// `expression`.
    pub expression: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `queueId`.
    pub queue_id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(SkillExpression {
    "expression" Str expression,
    "id" Str id,
    "name" Str name,
    "queueId" Str queue_id,
    "selfUri" Str self_uri,
});
