// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ActivityCodeContainer`.
#[non_exhaustive]
pub struct ActivityCodeContainer {
    /// `activityCodes`.
    pub activity_codes: Option<std::collections::BTreeMap<String, super::ActivityCode>>,
    /// `metadata`, required.
    pub metadata: Option<super::WfmVersionedEntityMetadata>,
    __marks: rt::Marks,
}

rt::model!(ActivityCodeContainer {
    "activityCodes" Any activity_codes,
    "metadata" Any metadata,
});
