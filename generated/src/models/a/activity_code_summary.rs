// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ActivityCodeSummary`.
#[non_exhaustive]
pub struct ActivityCodeSummary {
    /// `id`, required.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `secondaryPresences`.
    pub secondary_presences: Option<Vec<super::SecondaryPresence>>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ActivityCodeSummary {
    "id" Str id,
    "name" Str name,
    "secondaryPresences" Any secondary_presences,
    "selfUri" Str self_uri,
});
