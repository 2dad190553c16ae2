// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgenticVirtualAgentAgentCardSkill`.
#[non_exhaustive]
pub struct AgenticVirtualAgentAgentCardSkill {
    /// `description`.
    pub description: Option<String>,
    /// `examples`.
    pub examples: Option<Vec<String>>,
    /// `id`.
    pub id: Option<String>,
    /// `inputModes`.
    pub input_modes: Option<Vec<String>>,
    /// `name`.
    pub name: Option<String>,
    /// `outputModes`.
    pub output_modes: Option<Vec<String>>,
    /// `tags`.
    pub tags: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(AgenticVirtualAgentAgentCardSkill {
    "description" Str description,
    "examples" Texts examples,
    "id" Str id,
    "inputModes" Texts input_modes,
    "name" Str name,
    "outputModes" Texts output_modes,
    "tags" Texts tags,
});
