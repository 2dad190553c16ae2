// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DetectedIntent`.
#[non_exhaustive]
pub struct DetectedIntent {
    /// `entities`.
    pub entities: Option<Vec<super::DetectedNamedEntity>>,
    /// `name`.
    pub name: Option<String>,
    /// `probability`.
    pub probability: Option<f64>,
    __marks: rt::Marks,
}

rt::model!(DetectedIntent {
    "entities" Any entities,
    "name" Str name,
    "probability" Float probability,
});
