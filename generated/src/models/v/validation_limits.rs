// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ValidationLimits`.
#[non_exhaustive]
pub struct ValidationLimits {
    /// `maxItems`.
    pub max_items: Option<super::MaxLength>,
    /// `maxLength`.
    pub max_length: Option<super::MaxLength>,
    /// `maximum`.
    pub maximum: Option<super::MaxLength>,
    /// `minItems`.
    pub min_items: Option<super::MinLength>,
    /// `minLength`.
    pub min_length: Option<super::MinLength>,
    /// `minimum`.
    pub minimum: Option<super::MinLength>,
    __marks: rt::Marks,
}

rt::model!(ValidationLimits {
    "maxItems" Any max_items,
    "maxLength" Any max_length,
    "maximum" Any maximum,
    "minItems" Any min_items,
    "minLength" Any min_length,
    "minimum" Any minimum,
});
