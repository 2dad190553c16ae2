// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SystemPrompt`.
#[non_exhaustive]
pub struct SystemPrompt {
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `resources`.
    pub resources: Option<Vec<super::SystemPromptAsset>>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(SystemPrompt {
    "description" Str description,
    "id" Str id,
    "name" Str name,
    "resources" Any resources,
    "selfUri" Str self_uri,
});
