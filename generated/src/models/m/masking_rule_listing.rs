// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MaskingRuleListing`.
#[non_exhaustive]
pub struct MaskingRuleListing {
    /// `entities`.
    pub entities: Option<Vec<super::MaskingRule>>,
    __marks: rt::Marks,
}

rt::model!(MaskingRuleListing {
    "entities" Any entities,
});
