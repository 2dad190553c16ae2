// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LabelsFilter`.
#[non_exhaustive]
pub struct LabelsFilter {
    /// `entities`, required.
    pub entities: Option<Vec<super::LabelEntity>>,
    __marks: rt::Marks,
}

rt::model!(LabelsFilter {
    "entities" Any entities,
});
