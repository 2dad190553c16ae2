// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ItemValidationLimits`.
#[non_exhaustive]
pub struct ItemValidationLimits {
    /// `maxLength`, required.
    pub max_length: Option<super::MaxLength>,
    /// `minLength`, required.
    pub min_length: Option<super::MinLength>,
    __marks: rt::Marks,
}

rt::model!(ItemValidationLimits {
    "maxLength" Any max_length,
    "minLength" Any min_length,
});
