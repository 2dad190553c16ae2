// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `IntegrationType`.
///
/// The service requires `id` in requests.
#[non_exhaustive]
pub struct IntegrationType {
    /// `category`.
    pub category: Option<String>,
    /// `configAdvancedSchemaUri`.
    pub config_advanced_schema_uri: Option<String>,
    /// `configPropertiesSchemaUri`.
    pub config_properties_schema_uri: Option<String>,
    /// `credentials`.
    pub credentials: Option<
        std::collections::BTreeMap<String, super::CredentialSpecification>,
    >,
    /// `description`.
    pub description: Option<String>,
    /// `faqUri`.
    pub faq_uri: Option<String>,
    /// `helpLinks`.
    pub help_links: Option<Vec<super::HelpLink>>,
    /// `helpUri`.
    pub help_uri: Option<String>,
    /// `id`, required.
    pub id: Option<String>,
    /// `images`.
    pub images: Option<Vec<super::Image>>,
    /// `marketplaceUri`.
    pub marketplace_uri: Option<String>,
    /// `maxInstances`.
    pub max_instances: Option<i64>,
    /// `name`.
    pub name: Option<String>,
    /// `nonInstallable`.
    pub non_installable: Option<bool>,
    /// `privacyPolicyUri`.
    pub privacy_policy_uri: Option<String>,
    /// `provider`.
    pub provider: Option<String>,
    /// `salesContactUri`.
    pub sales_contact_uri: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `supportContactUri`.
    pub support_contact_uri: Option<String>,
    /// `termsOfServiceUri`.
    pub terms_of_service_uri: Option<String>,
    /// `userPermissions`.
    pub user_permissions: Option<Vec<String>>,
    /// `vendorName`.
    pub vendor_name: Option<String>,
    /// `vendorOAuthClientIds`.
    pub vendor_o_auth_client_ids: Option<Vec<String>>,
    /// `vendorWebsiteUri`.
    pub vendor_website_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(IntegrationType {
    "category" Str category,
    "configAdvancedSchemaUri" Str config_advanced_schema_uri,
    "configPropertiesSchemaUri" Str config_properties_schema_uri,
    "credentials" Any credentials,
    "description" Str description,
    "faqUri" Str faq_uri,
    "helpLinks" Any help_links,
    "helpUri" Str help_uri,
    "id" Str id,
    "images" Any images,
    "marketplaceUri" Str marketplace_uri,
    "maxInstances" Int max_instances,
    "name" Str name,
    "nonInstallable" Bool non_installable,
    "privacyPolicyUri" Str privacy_policy_uri,
    "provider" Str provider,
    "salesContactUri" Str sales_contact_uri,
    "selfUri" Str self_uri,
    "supportContactUri" Str support_contact_uri,
    "termsOfServiceUri" Str terms_of_service_uri,
    "userPermissions" Texts user_permissions,
    "vendorName" Str vendor_name,
    "vendorOAuthClientIds" Texts vendor_o_auth_client_ids,
    "vendorWebsiteUri" Str vendor_website_uri,
});

rt::setters!(IntegrationType {
    0 category with_category(impl Into<String>) clear_category,
    1 config_advanced_schema_uri with_config_advanced_schema_uri(impl Into<String>) clear_config_advanced_schema_uri,
    2 config_properties_schema_uri with_config_properties_schema_uri(impl Into<String>) clear_config_properties_schema_uri,
    3 credentials with_credentials(std::collections::BTreeMap<String, super::CredentialSpecification>) clear_credentials,
    4 description with_description(impl Into<String>) clear_description,
    5 faq_uri with_faq_uri(impl Into<String>) clear_faq_uri,
    6 help_links with_help_links(Vec<super::HelpLink>) clear_help_links,
    7 help_uri with_help_uri(impl Into<String>) clear_help_uri,
    8 id with_id(impl Into<String>) clear_id,
    9 images with_images(Vec<super::Image>) clear_images,
    10 marketplace_uri with_marketplace_uri(impl Into<String>) clear_marketplace_uri,
    11 max_instances with_max_instances(i64) clear_max_instances,
    12 name with_name(impl Into<String>) clear_name,
    13 non_installable with_non_installable(bool) clear_non_installable,
    14 privacy_policy_uri with_privacy_policy_uri(impl Into<String>) clear_privacy_policy_uri,
    15 provider with_provider(impl Into<String>) clear_provider,
    16 sales_contact_uri with_sales_contact_uri(impl Into<String>) clear_sales_contact_uri,
    17 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    18 support_contact_uri with_support_contact_uri(impl Into<String>) clear_support_contact_uri,
    19 terms_of_service_uri with_terms_of_service_uri(impl Into<String>) clear_terms_of_service_uri,
    20 user_permissions with_user_permissions(Vec<String>) clear_user_permissions,
    21 vendor_name with_vendor_name(impl Into<String>) clear_vendor_name,
    22 vendor_o_auth_client_ids with_vendor_o_auth_client_ids(Vec<String>) clear_vendor_o_auth_client_ids,
    23 vendor_website_uri with_vendor_website_uri(impl Into<String>) clear_vendor_website_uri,
});
