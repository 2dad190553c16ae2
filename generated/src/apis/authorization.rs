// Written by the generator: `cargo xtask regenerate`. Do not edit.

use crate::models;
use platform_client_runtime::__gen as rt;
/// The operations of Authorization.
#[derive(Clone, Debug)]
pub struct AuthorizationApi {
    client: rt::Client,
}
impl AuthorizationApi {
    /// The operations, called through a client. Cheap: it holds a clone of the client and nothing else.
    #[inline]
    pub fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `GET /api/v2/authorization/divisions`
    ///
    /// Optional, set on the request:
    /// - `expand`
    /// - `id`
    /// - `name`
    /// - `next_page`
    /// - `object_count`
    /// - `page_number`
    /// - `page_size`
    /// - `previous_page`
    /// - `sort_by`
    #[inline]
    pub fn get_authorization_divisions(
        &self,
    ) -> AuthorizationRequest<GetAuthorizationDivisions> {
        AuthorizationRequest::new(
            rt::Call::new(&self.client, &GET_AUTHORIZATION_DIVISIONS),
        )
    }
    /// `POST /api/v2/authorization/divisions`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_authorization_divisions(
        &self,
        body: models::AuthzDivision,
    ) -> AuthorizationRequest<PostAuthorizationDivisions> {
        let mut call = rt::Call::new(&self.client, &POST_AUTHORIZATION_DIVISIONS);
        call.body_json(&body);
        AuthorizationRequest::new(call)
    }
    /// `GET /api/v2/authorization/divisions/deleted`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_authorization_divisions_deleted(
        &self,
    ) -> AuthorizationRequest<GetAuthorizationDivisionsDeleted> {
        AuthorizationRequest::new(
            rt::Call::new(&self.client, &GET_AUTHORIZATION_DIVISIONS_DELETED),
        )
    }
    /// `GET /api/v2/authorization/divisions/home`
    #[inline]
    pub fn get_authorization_divisions_home(
        &self,
    ) -> AuthorizationRequest<GetAuthorizationDivisionsHome> {
        AuthorizationRequest::new(
            rt::Call::new(&self.client, &GET_AUTHORIZATION_DIVISIONS_HOME),
        )
    }
    /// `GET /api/v2/authorization/divisions/limit`
    #[inline]
    pub fn get_authorization_divisions_limit(
        &self,
    ) -> AuthorizationRequest<GetAuthorizationDivisionsLimit> {
        AuthorizationRequest::new(
            rt::Call::new(&self.client, &GET_AUTHORIZATION_DIVISIONS_LIMIT),
        )
    }
    /// `GET /api/v2/authorization/divisions/query`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `before`
    /// - `id`
    /// - `name`
    /// - `page_size`
    #[inline]
    pub fn get_authorization_divisions_query(
        &self,
    ) -> AuthorizationRequest<GetAuthorizationDivisionsQuery> {
        AuthorizationRequest::new(
            rt::Call::new(&self.client, &GET_AUTHORIZATION_DIVISIONS_QUERY),
        )
    }
    /// `GET /api/v2/authorization/divisions/{divisionId}`
    ///
    /// Arguments:
    /// - `division_id`
    ///
    /// Optional, set on the request:
    /// - `object_count`
    #[inline]
    pub fn get_authorization_division(
        &self,
        division_id: impl Into<String>,
    ) -> AuthorizationRequest<GetAuthorizationDivision> {
        AuthorizationRequest::new(
            rt::Call::new(&self.client, &GET_AUTHORIZATION_DIVISION)
                .path(&division_id.into()),
        )
    }
    /// `PUT /api/v2/authorization/divisions/{divisionId}`
    ///
    /// Arguments:
    /// - `division_id`
    /// - `body`
    #[inline]
    pub fn put_authorization_division(
        &self,
        division_id: impl Into<String>,
        body: models::AuthzDivision,
    ) -> AuthorizationRequest<PutAuthorizationDivision> {
        let mut call = rt::Call::new(&self.client, &PUT_AUTHORIZATION_DIVISION)
            .path(&division_id.into());
        call.body_json(&body);
        AuthorizationRequest::new(call)
    }
    /// `DELETE /api/v2/authorization/divisions/{divisionId}`
    ///
    /// Arguments:
    /// - `division_id`
    ///
    /// Optional, set on the request:
    /// - `force`
    #[inline]
    pub fn delete_authorization_division(
        &self,
        division_id: impl Into<String>,
    ) -> AuthorizationRequest<DeleteAuthorizationDivision> {
        AuthorizationRequest::new(
            rt::Call::new(&self.client, &DELETE_AUTHORIZATION_DIVISION)
                .path(&division_id.into()),
        )
    }
    /// `GET /api/v2/authorization/divisions/{divisionId}/grants`
    ///
    /// Arguments:
    /// - `division_id`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_authorization_division_grants(
        &self,
        division_id: impl Into<String>,
    ) -> AuthorizationRequest<GetAuthorizationDivisionGrants> {
        AuthorizationRequest::new(
            rt::Call::new(&self.client, &GET_AUTHORIZATION_DIVISION_GRANTS)
                .path(&division_id.into()),
        )
    }
    /// `POST /api/v2/authorization/divisions/{divisionId}/objects/{objectType}`
    ///
    /// Arguments:
    /// - `division_id`
    /// - `object_type`
    /// - `body`
    #[inline]
    pub fn post_authorization_division_object(
        &self,
        division_id: impl Into<String>,
        object_type: impl Into<String>,
        body: impl IntoIterator<Item = impl Into<String>>,
    ) -> AuthorizationRequest<PostAuthorizationDivisionObject> {
        let mut call = rt::Call::new(&self.client, &POST_AUTHORIZATION_DIVISION_OBJECT)
            .path(&division_id.into())
            .path(&object_type.into());
        call.body_json(&body.into_iter().map(Into::into).collect::<Vec<String>>());
        AuthorizationRequest::new(call)
    }
    /// `POST /api/v2/authorization/divisions/{divisionId}/restore`
    ///
    /// Arguments:
    /// - `division_id`
    /// - `body`
    #[inline]
    pub fn post_authorization_division_restore(
        &self,
        division_id: impl Into<String>,
        body: models::AuthzDivision,
    ) -> AuthorizationRequest<PostAuthorizationDivisionRestore> {
        let mut call = rt::Call::new(&self.client, &POST_AUTHORIZATION_DIVISION_RESTORE)
            .path(&division_id.into());
        call.body_json(&body);
        AuthorizationRequest::new(call)
    }
    /// `GET /api/v2/authorization/divisionspermitted/me`
    ///
    /// Arguments:
    /// - `permission`
    ///
    /// Optional, set on the request:
    /// - `name`
    #[deprecated]
    #[inline]
    pub fn get_authorization_divisionspermitted_me(
        &self,
        permission: impl Into<String>,
    ) -> AuthorizationRequest<GetAuthorizationDivisionspermittedMe> {
        let mut call = rt::Call::new(
            &self.client,
            &GET_AUTHORIZATION_DIVISIONSPERMITTED_ME,
        );
        call.query("permission", permission.into());
        AuthorizationRequest::new(call)
    }
    /// `GET /api/v2/authorization/divisionspermitted/paged/me`
    ///
    /// Arguments:
    /// - `permission`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_authorization_divisionspermitted_paged_me(
        &self,
        permission: impl Into<String>,
    ) -> AuthorizationRequest<GetAuthorizationDivisionspermittedPagedMe> {
        let mut call = rt::Call::new(
            &self.client,
            &GET_AUTHORIZATION_DIVISIONSPERMITTED_PAGED_ME,
        );
        call.query("permission", permission.into());
        AuthorizationRequest::new(call)
    }
    /// `GET /api/v2/authorization/divisionspermitted/paged/{subjectId}`
    ///
    /// Arguments:
    /// - `subject_id`
    /// - `permission`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    #[deprecated]
    #[inline]
    pub fn get_authorization_divisionspermitted_paged_subject_id(
        &self,
        subject_id: impl Into<String>,
        permission: impl Into<String>,
    ) -> AuthorizationRequest<GetAuthorizationDivisionspermittedPagedSubjectId> {
        let mut call = rt::Call::new(
                &self.client,
                &GET_AUTHORIZATION_DIVISIONSPERMITTED_PAGED_SUBJECT_ID,
            )
            .path(&subject_id.into());
        call.query("permission", permission.into());
        AuthorizationRequest::new(call)
    }
    /// `GET /api/v2/authorization/permissions`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    /// - `query`
    /// - `query_type`
    #[inline]
    pub fn get_authorization_permissions(
        &self,
    ) -> AuthorizationRequest<GetAuthorizationPermissions> {
        AuthorizationRequest::new(
            rt::Call::new(&self.client, &GET_AUTHORIZATION_PERMISSIONS),
        )
    }
    /// `GET /api/v2/authorization/policies`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `page_size`
    #[inline]
    pub fn get_authorization_policies(
        &self,
    ) -> AuthorizationRequest<GetAuthorizationPolicies> {
        AuthorizationRequest::new(
            rt::Call::new(&self.client, &GET_AUTHORIZATION_POLICIES),
        )
    }
    /// `GET /api/v2/authorization/policies/subject/{subjectId}`
    ///
    /// Arguments:
    /// - `subject_id`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `page_size`
    #[inline]
    pub fn get_authorization_policies_subject_subject_id(
        &self,
        subject_id: impl Into<String>,
    ) -> AuthorizationRequest<GetAuthorizationPoliciesSubjectSubjectId> {
        AuthorizationRequest::new(
            rt::Call::new(&self.client, &GET_AUTHORIZATION_POLICIES_SUBJECT_SUBJECT_ID)
                .path(&subject_id.into()),
        )
    }
    /// `GET /api/v2/authorization/policies/targets`
    #[inline]
    pub fn get_authorization_policies_targets(
        &self,
    ) -> AuthorizationRequest<GetAuthorizationPoliciesTargets> {
        AuthorizationRequest::new(
            rt::Call::new(&self.client, &GET_AUTHORIZATION_POLICIES_TARGETS),
        )
    }
    /// `GET /api/v2/authorization/policies/targets/{targetName}`
    ///
    /// Arguments:
    /// - `target_name`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `page_size`
    #[inline]
    pub fn get_authorization_policies_target(
        &self,
        target_name: impl Into<String>,
    ) -> AuthorizationRequest<GetAuthorizationPoliciesTarget> {
        AuthorizationRequest::new(
            rt::Call::new(&self.client, &GET_AUTHORIZATION_POLICIES_TARGET)
                .path(&target_name.into()),
        )
    }
    /// `PUT /api/v2/authorization/policies/targets/{targetName}`
    ///
    /// Arguments:
    /// - `target_name`
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `skip_lockout_check`
    #[inline]
    pub fn put_authorization_policies_target(
        &self,
        target_name: impl Into<String>,
        body: models::AuthorizationPolicy,
    ) -> AuthorizationRequest<PutAuthorizationPoliciesTarget> {
        let mut call = rt::Call::new(&self.client, &PUT_AUTHORIZATION_POLICIES_TARGET)
            .path(&target_name.into());
        call.body_json(&body);
        AuthorizationRequest::new(call)
    }
    /// `POST /api/v2/authorization/policies/targets/{targetName}`
    ///
    /// Arguments:
    /// - `target_name`
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `skip_lockout_check`
    #[inline]
    pub fn post_authorization_policies_target(
        &self,
        target_name: impl Into<String>,
        body: models::AuthorizationPolicy,
    ) -> AuthorizationRequest<PostAuthorizationPoliciesTarget> {
        let mut call = rt::Call::new(&self.client, &POST_AUTHORIZATION_POLICIES_TARGET)
            .path(&target_name.into());
        call.body_json(&body);
        AuthorizationRequest::new(call)
    }
    /// `GET /api/v2/authorization/policies/targets/{targetName}/subject/{subjectId}`
    ///
    /// Arguments:
    /// - `target_name`
    /// - `subject_id`
    #[inline]
    pub fn get_authorization_policies_target_subject_subject_id(
        &self,
        target_name: impl Into<String>,
        subject_id: impl Into<String>,
    ) -> AuthorizationRequest<GetAuthorizationPoliciesTargetSubjectSubjectId> {
        AuthorizationRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_AUTHORIZATION_POLICIES_TARGET_SUBJECT_SUBJECT_ID,
                )
                .path(&target_name.into())
                .path(&subject_id.into()),
        )
    }
    /// `DELETE /api/v2/authorization/policies/targets/{targetName}/subject/{subjectId}`
    ///
    /// Arguments:
    /// - `target_name`
    /// - `subject_id`
    #[inline]
    pub fn delete_authorization_policies_target_subject_subject_id(
        &self,
        target_name: impl Into<String>,
        subject_id: impl Into<String>,
    ) -> AuthorizationRequest<DeleteAuthorizationPoliciesTargetSubjectSubjectId> {
        AuthorizationRequest::new(
            rt::Call::new(
                    &self.client,
                    &DELETE_AUTHORIZATION_POLICIES_TARGET_SUBJECT_SUBJECT_ID,
                )
                .path(&target_name.into())
                .path(&subject_id.into()),
        )
    }
    /// `POST /api/v2/authorization/policies/targets/{targetName}/validate`
    ///
    /// Arguments:
    /// - `target_name`
    /// - `body`
    #[inline]
    pub fn post_authorization_policies_target_validate(
        &self,
        target_name: impl Into<String>,
        body: models::AuthorizationPolicy,
    ) -> AuthorizationRequest<PostAuthorizationPoliciesTargetValidate> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_AUTHORIZATION_POLICIES_TARGET_VALIDATE,
            )
            .path(&target_name.into());
        call.body_json(&body);
        AuthorizationRequest::new(call)
    }
    /// `GET /api/v2/authorization/policies/{policyId}`
    ///
    /// Arguments:
    /// - `policy_id`
    #[inline]
    pub fn get_authorization_policy(
        &self,
        policy_id: impl Into<String>,
    ) -> AuthorizationRequest<GetAuthorizationPolicy> {
        AuthorizationRequest::new(
            rt::Call::new(&self.client, &GET_AUTHORIZATION_POLICY)
                .path(&policy_id.into()),
        )
    }
    /// `PUT /api/v2/authorization/policies/{policyId}`
    ///
    /// Arguments:
    /// - `policy_id`
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `skip_lockout_check`
    #[inline]
    pub fn put_authorization_policy(
        &self,
        policy_id: impl Into<String>,
        body: models::AuthorizationPolicy,
    ) -> AuthorizationRequest<PutAuthorizationPolicy> {
        let mut call = rt::Call::new(&self.client, &PUT_AUTHORIZATION_POLICY)
            .path(&policy_id.into());
        call.body_json(&body);
        AuthorizationRequest::new(call)
    }
    /// `GET /api/v2/authorization/policies/{policyId}/attributes`
    ///
    /// Arguments:
    /// - `policy_id`
    #[inline]
    pub fn get_authorization_policy_attributes(
        &self,
        policy_id: impl Into<String>,
    ) -> AuthorizationRequest<GetAuthorizationPolicyAttributes> {
        AuthorizationRequest::new(
            rt::Call::new(&self.client, &GET_AUTHORIZATION_POLICY_ATTRIBUTES)
                .path(&policy_id.into()),
        )
    }
    /// `POST /api/v2/authorization/policies/{policyId}/simulate`
    ///
    /// Arguments:
    /// - `policy_id`
    /// - `body`
    #[inline]
    pub fn post_authorization_policy_simulate(
        &self,
        policy_id: impl Into<String>,
        body: models::PolicyTestPayload,
    ) -> AuthorizationRequest<PostAuthorizationPolicySimulate> {
        let mut call = rt::Call::new(&self.client, &POST_AUTHORIZATION_POLICY_SIMULATE)
            .path(&policy_id.into());
        call.body_json(&body);
        AuthorizationRequest::new(call)
    }
    /// `GET /api/v2/authorization/products`
    #[inline]
    pub fn get_authorization_products(
        &self,
    ) -> AuthorizationRequest<GetAuthorizationProducts> {
        AuthorizationRequest::new(
            rt::Call::new(&self.client, &GET_AUTHORIZATION_PRODUCTS),
        )
    }
    /// `GET /api/v2/authorization/roles`
    ///
    /// Optional, set on the request:
    /// - `default_role_id`
    /// - `expand`
    /// - `id`
    /// - `name`
    /// - `next_page`
    /// - `page_number`
    /// - `page_size`
    /// - `permission`
    /// - `previous_page`
    /// - `sort_by`
    /// - `user_count`
    #[inline]
    pub fn get_authorization_roles(
        &self,
    ) -> AuthorizationRequest<GetAuthorizationRoles> {
        AuthorizationRequest::new(rt::Call::new(&self.client, &GET_AUTHORIZATION_ROLES))
    }
    /// `POST /api/v2/authorization/roles`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_authorization_roles(
        &self,
        body: models::DomainOrganizationRoleCreate,
    ) -> AuthorizationRequest<PostAuthorizationRoles> {
        let mut call = rt::Call::new(&self.client, &POST_AUTHORIZATION_ROLES);
        call.body_json(&body);
        AuthorizationRequest::new(call)
    }
    /// `PUT /api/v2/authorization/roles/default`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn put_authorization_roles_default(
        &self,
        body: Vec<models::DomainOrganizationRole>,
    ) -> AuthorizationRequest<PutAuthorizationRolesDefault> {
        let mut call = rt::Call::new(&self.client, &PUT_AUTHORIZATION_ROLES_DEFAULT);
        call.body_json(&body);
        AuthorizationRequest::new(call)
    }
    /// `POST /api/v2/authorization/roles/default`
    ///
    /// Optional, set on the request:
    /// - `force`
    #[inline]
    pub fn post_authorization_roles_default(
        &self,
    ) -> AuthorizationRequest<PostAuthorizationRolesDefault> {
        AuthorizationRequest::new(
            rt::Call::new(&self.client, &POST_AUTHORIZATION_ROLES_DEFAULT),
        )
    }
    /// `GET /api/v2/authorization/roles/settings`
    #[inline]
    pub fn get_authorization_roles_settings(
        &self,
    ) -> AuthorizationRequest<GetAuthorizationRolesSettings> {
        AuthorizationRequest::new(
            rt::Call::new(&self.client, &GET_AUTHORIZATION_ROLES_SETTINGS),
        )
    }
    /// `PUT /api/v2/authorization/roles/settings`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn put_authorization_roles_settings(
        &self,
        body: models::RoleSettings,
    ) -> AuthorizationRequest<PutAuthorizationRolesSettings> {
        let mut call = rt::Call::new(&self.client, &PUT_AUTHORIZATION_ROLES_SETTINGS);
        call.body_json(&body);
        AuthorizationRequest::new(call)
    }
    /// `GET /api/v2/authorization/roles/{leftRoleId}/comparedefault/{rightRoleId}`
    ///
    /// Arguments:
    /// - `left_role_id`
    /// - `right_role_id`
    #[inline]
    pub fn get_authorization_role_comparedefault_right_role_id(
        &self,
        left_role_id: impl Into<String>,
        right_role_id: impl Into<String>,
    ) -> AuthorizationRequest<GetAuthorizationRoleComparedefaultRightRoleId> {
        AuthorizationRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_AUTHORIZATION_ROLE_COMPAREDEFAULT_RIGHT_ROLE_ID,
                )
                .path(&left_role_id.into())
                .path(&right_role_id.into()),
        )
    }
    /// `POST /api/v2/authorization/roles/{leftRoleId}/comparedefault/{rightRoleId}`
    ///
    /// Arguments:
    /// - `left_role_id`
    /// - `right_role_id`
    /// - `body`
    #[inline]
    pub fn post_authorization_role_comparedefault_right_role_id(
        &self,
        left_role_id: impl Into<String>,
        right_role_id: impl Into<String>,
        body: models::DomainOrganizationRole,
    ) -> AuthorizationRequest<PostAuthorizationRoleComparedefaultRightRoleId> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_AUTHORIZATION_ROLE_COMPAREDEFAULT_RIGHT_ROLE_ID,
            )
            .path(&left_role_id.into())
            .path(&right_role_id.into());
        call.body_json(&body);
        AuthorizationRequest::new(call)
    }
    /// `GET /api/v2/authorization/roles/{roleId}`
    ///
    /// Arguments:
    /// - `role_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    /// - `user_count`
    #[inline]
    pub fn get_authorization_role(
        &self,
        role_id: impl Into<String>,
    ) -> AuthorizationRequest<GetAuthorizationRole> {
        AuthorizationRequest::new(
            rt::Call::new(&self.client, &GET_AUTHORIZATION_ROLE).path(&role_id.into()),
        )
    }
    /// `PUT /api/v2/authorization/roles/{roleId}`
    ///
    /// Arguments:
    /// - `role_id`
    /// - `body`
    #[inline]
    pub fn put_authorization_role(
        &self,
        role_id: impl Into<String>,
        body: models::DomainOrganizationRoleUpdate,
    ) -> AuthorizationRequest<PutAuthorizationRole> {
        let mut call = rt::Call::new(&self.client, &PUT_AUTHORIZATION_ROLE)
            .path(&role_id.into());
        call.body_json(&body);
        AuthorizationRequest::new(call)
    }
    /// `POST /api/v2/authorization/roles/{roleId}`
    ///
    /// Arguments:
    /// - `role_id`
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `subject_type`
    #[inline]
    pub fn post_authorization_role(
        &self,
        role_id: impl Into<String>,
        body: models::SubjectDivisions,
    ) -> AuthorizationRequest<PostAuthorizationRole> {
        let mut call = rt::Call::new(&self.client, &POST_AUTHORIZATION_ROLE)
            .path(&role_id.into());
        call.body_json(&body);
        AuthorizationRequest::new(call)
    }
    /// `DELETE /api/v2/authorization/roles/{roleId}`
    ///
    /// Arguments:
    /// - `role_id`
    #[inline]
    pub fn delete_authorization_role(
        &self,
        role_id: impl Into<String>,
    ) -> AuthorizationRequest<DeleteAuthorizationRole> {
        AuthorizationRequest::new(
            rt::Call::new(&self.client, &DELETE_AUTHORIZATION_ROLE).path(&role_id.into()),
        )
    }
    /// `PATCH /api/v2/authorization/roles/{roleId}`
    ///
    /// Arguments:
    /// - `role_id`
    /// - `body`
    #[inline]
    pub fn patch_authorization_role(
        &self,
        role_id: impl Into<String>,
        body: models::DomainOrganizationRole,
    ) -> AuthorizationRequest<PatchAuthorizationRole> {
        let mut call = rt::Call::new(&self.client, &PATCH_AUTHORIZATION_ROLE)
            .path(&role_id.into());
        call.body_json(&body);
        AuthorizationRequest::new(call)
    }
    /// `GET /api/v2/authorization/roles/{roleId}/subjectgrants`
    ///
    /// Arguments:
    /// - `role_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    /// - `next_page`
    /// - `page_number`
    /// - `page_size`
    /// - `previous_page`
    /// - `sort_by`
    #[inline]
    pub fn get_authorization_role_subjectgrants(
        &self,
        role_id: impl Into<String>,
    ) -> AuthorizationRequest<GetAuthorizationRoleSubjectgrants> {
        AuthorizationRequest::new(
            rt::Call::new(&self.client, &GET_AUTHORIZATION_ROLE_SUBJECTGRANTS)
                .path(&role_id.into()),
        )
    }
    /// `GET /api/v2/authorization/roles/{roleId}/users`
    ///
    /// Arguments:
    /// - `role_id`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_authorization_role_users(
        &self,
        role_id: impl Into<String>,
    ) -> AuthorizationRequest<GetAuthorizationRoleUsers> {
        AuthorizationRequest::new(
            rt::Call::new(&self.client, &GET_AUTHORIZATION_ROLE_USERS)
                .path(&role_id.into()),
        )
    }
    /// `PUT /api/v2/authorization/roles/{roleId}/users/add`
    ///
    /// Arguments:
    /// - `role_id`
    /// - `body`
    #[inline]
    pub fn put_authorization_role_users_add(
        &self,
        role_id: impl Into<String>,
        body: impl IntoIterator<Item = impl Into<String>>,
    ) -> AuthorizationRequest<PutAuthorizationRoleUsersAdd> {
        let mut call = rt::Call::new(&self.client, &PUT_AUTHORIZATION_ROLE_USERS_ADD)
            .path(&role_id.into());
        call.body_json(&body.into_iter().map(Into::into).collect::<Vec<String>>());
        AuthorizationRequest::new(call)
    }
    /// `PUT /api/v2/authorization/roles/{roleId}/users/remove`
    ///
    /// Arguments:
    /// - `role_id`
    /// - `body`
    #[inline]
    pub fn put_authorization_role_users_remove(
        &self,
        role_id: impl Into<String>,
        body: impl IntoIterator<Item = impl Into<String>>,
    ) -> AuthorizationRequest<PutAuthorizationRoleUsersRemove> {
        let mut call = rt::Call::new(&self.client, &PUT_AUTHORIZATION_ROLE_USERS_REMOVE)
            .path(&role_id.into());
        call.body_json(&body.into_iter().map(Into::into).collect::<Vec<String>>());
        AuthorizationRequest::new(call)
    }
    /// `GET /api/v2/authorization/settings`
    #[inline]
    pub fn get_authorization_settings(
        &self,
    ) -> AuthorizationRequest<GetAuthorizationSettings> {
        AuthorizationRequest::new(
            rt::Call::new(&self.client, &GET_AUTHORIZATION_SETTINGS),
        )
    }
    /// `PATCH /api/v2/authorization/settings`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn patch_authorization_settings(
        &self,
        body: models::AuthorizationSettings,
    ) -> AuthorizationRequest<PatchAuthorizationSettings> {
        let mut call = rt::Call::new(&self.client, &PATCH_AUTHORIZATION_SETTINGS);
        call.body_json(&body);
        AuthorizationRequest::new(call)
    }
    /// `GET /api/v2/authorization/subjects/me`
    ///
    /// Optional, set on the request:
    /// - `include_duplicates`
    /// - `include_full_roles`
    #[inline]
    pub fn get_authorization_subjects_me(
        &self,
    ) -> AuthorizationRequest<GetAuthorizationSubjectsMe> {
        AuthorizationRequest::new(
            rt::Call::new(&self.client, &GET_AUTHORIZATION_SUBJECTS_ME),
        )
    }
    /// `GET /api/v2/authorization/subjects/rolecounts`
    ///
    /// Optional, set on the request:
    /// - `id`
    #[inline]
    pub fn get_authorization_subjects_rolecounts(
        &self,
    ) -> AuthorizationRequest<GetAuthorizationSubjectsRolecounts> {
        AuthorizationRequest::new(
            rt::Call::new(&self.client, &GET_AUTHORIZATION_SUBJECTS_ROLECOUNTS),
        )
    }
    /// `GET /api/v2/authorization/subjects/{subjectId}`
    ///
    /// Arguments:
    /// - `subject_id`
    ///
    /// Optional, set on the request:
    /// - `include_duplicates`
    /// - `include_full_roles`
    #[inline]
    pub fn get_authorization_subject(
        &self,
        subject_id: impl Into<String>,
    ) -> AuthorizationRequest<GetAuthorizationSubject> {
        AuthorizationRequest::new(
            rt::Call::new(&self.client, &GET_AUTHORIZATION_SUBJECT)
                .path(&subject_id.into()),
        )
    }
    /// `POST /api/v2/authorization/subjects/{subjectId}/bulkadd`
    ///
    /// Arguments:
    /// - `subject_id`
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `subject_type`
    #[inline]
    pub fn post_authorization_subject_bulkadd(
        &self,
        subject_id: impl Into<String>,
        body: models::RoleDivisionGrants,
    ) -> AuthorizationRequest<PostAuthorizationSubjectBulkadd> {
        let mut call = rt::Call::new(&self.client, &POST_AUTHORIZATION_SUBJECT_BULKADD)
            .path(&subject_id.into());
        call.body_json(&body);
        AuthorizationRequest::new(call)
    }
    /// `POST /api/v2/authorization/subjects/{subjectId}/bulkremove`
    ///
    /// Arguments:
    /// - `subject_id`
    /// - `body`
    #[inline]
    pub fn post_authorization_subject_bulkremove(
        &self,
        subject_id: impl Into<String>,
        body: models::RoleDivisionGrants,
    ) -> AuthorizationRequest<PostAuthorizationSubjectBulkremove> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_AUTHORIZATION_SUBJECT_BULKREMOVE,
            )
            .path(&subject_id.into());
        call.body_json(&body);
        AuthorizationRequest::new(call)
    }
    /// `POST /api/v2/authorization/subjects/{subjectId}/bulkreplace`
    ///
    /// Arguments:
    /// - `subject_id`
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `subject_type`
    #[inline]
    pub fn post_authorization_subject_bulkreplace(
        &self,
        subject_id: impl Into<String>,
        body: models::RoleDivisionGrants,
    ) -> AuthorizationRequest<PostAuthorizationSubjectBulkreplace> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_AUTHORIZATION_SUBJECT_BULKREPLACE,
            )
            .path(&subject_id.into());
        call.body_json(&body);
        AuthorizationRequest::new(call)
    }
    /// `POST /api/v2/authorization/subjects/{subjectId}/divisions/{divisionId}/roles/{roleId}`
    ///
    /// Arguments:
    /// - `subject_id`
    /// - `division_id`
    /// - `role_id`
    ///
    /// Optional, set on the request:
    /// - `subject_type`
    #[inline]
    pub fn post_authorization_subject_division_role(
        &self,
        subject_id: impl Into<String>,
        division_id: impl Into<String>,
        role_id: impl Into<String>,
    ) -> AuthorizationRequest<PostAuthorizationSubjectDivisionRole> {
        AuthorizationRequest::new(
            rt::Call::new(&self.client, &POST_AUTHORIZATION_SUBJECT_DIVISION_ROLE)
                .path(&subject_id.into())
                .path(&division_id.into())
                .path(&role_id.into()),
        )
    }
    /// `DELETE /api/v2/authorization/subjects/{subjectId}/divisions/{divisionId}/roles/{roleId}`
    ///
    /// Arguments:
    /// - `subject_id`
    /// - `division_id`
    /// - `role_id`
    #[inline]
    pub fn delete_authorization_subject_division_role(
        &self,
        subject_id: impl Into<String>,
        division_id: impl Into<String>,
        role_id: impl Into<String>,
    ) -> AuthorizationRequest<DeleteAuthorizationSubjectDivisionRole> {
        AuthorizationRequest::new(
            rt::Call::new(&self.client, &DELETE_AUTHORIZATION_SUBJECT_DIVISION_ROLE)
                .path(&subject_id.into())
                .path(&division_id.into())
                .path(&role_id.into()),
        )
    }
    /// `GET /api/v2/users/{subjectId}/roles`
    ///
    /// Arguments:
    /// - `subject_id`
    #[inline]
    pub fn get_user_roles(
        &self,
        subject_id: impl Into<String>,
    ) -> AuthorizationRequest<GetUserRoles> {
        AuthorizationRequest::new(
            rt::Call::new(&self.client, &GET_USER_ROLES).path(&subject_id.into()),
        )
    }
    /// `PUT /api/v2/users/{subjectId}/roles`
    ///
    /// Arguments:
    /// - `subject_id`
    /// - `body`
    #[inline]
    pub fn put_user_roles(
        &self,
        subject_id: impl Into<String>,
        body: impl IntoIterator<Item = impl Into<String>>,
    ) -> AuthorizationRequest<PutUserRoles> {
        let mut call = rt::Call::new(&self.client, &PUT_USER_ROLES)
            .path(&subject_id.into());
        call.body_json(&body.into_iter().map(Into::into).collect::<Vec<String>>());
        AuthorizationRequest::new(call)
    }
}
/// A request of [`AuthorizationApi`] to the operation `O`, which is sent when it is
/// awaited. The setters of an operation's optional parameters are listed below
/// under its `AuthorizationRequest<...>`.
#[must_use = "a request is sent when it is awaited"]
pub struct AuthorizationRequest<O> {
    call: rt::Call,
    operation: std::marker::PhantomData<fn() -> O>,
}
impl<O: rt::Endpoint> AuthorizationRequest<O> {
    #[inline]
    fn new(call: rt::Call) -> Self {
        Self {
            call,
            operation: std::marker::PhantomData,
        }
    }
    /// Sends the request and gives the body of the answer.
    #[inline]
    pub fn send(self) -> rt::Pending<O::Answer> {
        self.call.send()
    }
    /// Sends the request and gives the whole answer: status, headers, body.
    #[inline]
    pub fn response(self) -> rt::PendingResponse<O::Answer> {
        self.call.response()
    }
    /// The answer as a file that streams; redirects to where it lies are followed.
    #[inline]
    pub fn into_download(self) -> rt::Download {
        self.call.into_download()
    }
    /// Changes how this one request is sent.
    #[inline]
    pub fn options(
        mut self,
        change: impl FnOnce(rt::CallOptions) -> rt::CallOptions,
    ) -> Self {
        self.call.options(change);
        self
    }
}
impl<O: rt::Endpoint> IntoFuture for AuthorizationRequest<O> {
    type Output = Result<O::Answer, rt::Error>;
    type IntoFuture = rt::Pending<O::Answer>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
impl<O> std::fmt::Debug for AuthorizationRequest<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.call, f)
    }
}
static GET_AUTHORIZATION_DIVISIONS: rt::Operation = rt::Operation::new(
        "getAuthorizationDivisions",
        rt::Method::Get,
        &["/api/v2/authorization/divisions"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_authorization_divisions`.
#[derive(Debug)]
pub enum GetAuthorizationDivisions {}
impl rt::Endpoint for GetAuthorizationDivisions {
    type Answer = models::AuthzDivisionEntityListing;
}
impl AuthorizationRequest<GetAuthorizationDivisions> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "expand",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `id`.
    #[inline]
    pub fn id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "id",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `name`.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.call.query("name", value.into());
        self
    }
    /// Sets `nextPage`.
    #[inline]
    pub fn next_page(mut self, value: impl Into<String>) -> Self {
        self.call.query("nextPage", value.into());
        self
    }
    /// Sets `objectCount`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn object_count(mut self, value: bool) -> Self {
        self.call.query("objectCount", value.to_string());
        self
    }
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
    /// Sets `previousPage`.
    #[inline]
    pub fn previous_page(mut self, value: impl Into<String>) -> Self {
        self.call.query("previousPage", value.into());
        self
    }
    /// Sets `sortBy`.
    #[inline]
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortBy", value.into());
        self
    }
}
static POST_AUTHORIZATION_DIVISIONS: rt::Operation = rt::Operation::new(
        "postAuthorizationDivisions",
        rt::Method::Post,
        &["/api/v2/authorization/divisions"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_authorization_divisions`.
#[derive(Debug)]
pub enum PostAuthorizationDivisions {}
impl rt::Endpoint for PostAuthorizationDivisions {
    type Answer = models::AuthzDivision;
}
static GET_AUTHORIZATION_DIVISIONS_DELETED: rt::Operation = rt::Operation::new(
        "getAuthorizationDivisionsDeleted",
        rt::Method::Get,
        &["/api/v2/authorization/divisions/deleted"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_authorization_divisions_deleted`.
#[derive(Debug)]
pub enum GetAuthorizationDivisionsDeleted {}
impl rt::Endpoint for GetAuthorizationDivisionsDeleted {
    type Answer = models::AuthzDivisionEntityListing;
}
impl AuthorizationRequest<GetAuthorizationDivisionsDeleted> {
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
}
static GET_AUTHORIZATION_DIVISIONS_HOME: rt::Operation = rt::Operation::new(
        "getAuthorizationDivisionsHome",
        rt::Method::Get,
        &["/api/v2/authorization/divisions/home"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_authorization_divisions_home`.
#[derive(Debug)]
pub enum GetAuthorizationDivisionsHome {}
impl rt::Endpoint for GetAuthorizationDivisionsHome {
    type Answer = models::AuthzDivision;
}
static GET_AUTHORIZATION_DIVISIONS_LIMIT: rt::Operation = rt::Operation::new(
        "getAuthorizationDivisionsLimit",
        rt::Method::Get,
        &["/api/v2/authorization/divisions/limit"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_authorization_divisions_limit`.
#[derive(Debug)]
pub enum GetAuthorizationDivisionsLimit {}
impl rt::Endpoint for GetAuthorizationDivisionsLimit {
    type Answer = i64;
}
static GET_AUTHORIZATION_DIVISIONS_QUERY: rt::Operation = rt::Operation::new(
        "getAuthorizationDivisionsQuery",
        rt::Method::Get,
        &["/api/v2/authorization/divisions/query"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_authorization_divisions_query`.
#[derive(Debug)]
pub enum GetAuthorizationDivisionsQuery {}
impl rt::Endpoint for GetAuthorizationDivisionsQuery {
    type Answer = models::AuthzDivisionCursorListing;
}
impl AuthorizationRequest<GetAuthorizationDivisionsQuery> {
    /// Sets `after`.
    #[inline]
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.call.query("after", value.into());
        self
    }
    /// Sets `before`.
    #[inline]
    pub fn before(mut self, value: impl Into<String>) -> Self {
        self.call.query("before", value.into());
        self
    }
    /// Sets `id`.
    #[inline]
    pub fn id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "id",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `name`.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.call.query("name", value.into());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.call.query("pageSize", value.into());
        self
    }
}
static GET_AUTHORIZATION_DIVISION: rt::Operation = rt::Operation::new(
        "getAuthorizationDivision",
        rt::Method::Get,
        &["/api/v2/authorization/divisions/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_authorization_division`.
#[derive(Debug)]
pub enum GetAuthorizationDivision {}
impl rt::Endpoint for GetAuthorizationDivision {
    type Answer = models::AuthzDivision;
}
impl AuthorizationRequest<GetAuthorizationDivision> {
    /// Sets `objectCount`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn object_count(mut self, value: bool) -> Self {
        self.call.query("objectCount", value.to_string());
        self
    }
}
static PUT_AUTHORIZATION_DIVISION: rt::Operation = rt::Operation::new(
        "putAuthorizationDivision",
        rt::Method::Put,
        &["/api/v2/authorization/divisions/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_authorization_division`.
#[derive(Debug)]
pub enum PutAuthorizationDivision {}
impl rt::Endpoint for PutAuthorizationDivision {
    type Answer = models::AuthzDivision;
}
static DELETE_AUTHORIZATION_DIVISION: rt::Operation = rt::Operation::new(
        "deleteAuthorizationDivision",
        rt::Method::Delete,
        &["/api/v2/authorization/divisions/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_authorization_division`.
#[derive(Debug)]
pub enum DeleteAuthorizationDivision {}
impl rt::Endpoint for DeleteAuthorizationDivision {
    type Answer = ();
}
impl AuthorizationRequest<DeleteAuthorizationDivision> {
    /// Sets `force`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn force(mut self, value: bool) -> Self {
        self.call.query("force", value.to_string());
        self
    }
}
static GET_AUTHORIZATION_DIVISION_GRANTS: rt::Operation = rt::Operation::new(
        "getAuthorizationDivisionGrants",
        rt::Method::Get,
        &["/api/v2/authorization/divisions/", "/grants"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_authorization_division_grants`.
#[derive(Debug)]
pub enum GetAuthorizationDivisionGrants {}
impl rt::Endpoint for GetAuthorizationDivisionGrants {
    type Answer = models::AuthzDivisionGrantEntityListing;
}
impl AuthorizationRequest<GetAuthorizationDivisionGrants> {
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
}
static POST_AUTHORIZATION_DIVISION_OBJECT: rt::Operation = rt::Operation::new(
        "postAuthorizationDivisionObject",
        rt::Method::Post,
        &["/api/v2/authorization/divisions/", "/objects/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_authorization_division_object`.
#[derive(Debug)]
pub enum PostAuthorizationDivisionObject {}
impl rt::Endpoint for PostAuthorizationDivisionObject {
    type Answer = ();
}
static POST_AUTHORIZATION_DIVISION_RESTORE: rt::Operation = rt::Operation::new(
        "postAuthorizationDivisionRestore",
        rt::Method::Post,
        &["/api/v2/authorization/divisions/", "/restore"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_authorization_division_restore`.
#[derive(Debug)]
pub enum PostAuthorizationDivisionRestore {}
impl rt::Endpoint for PostAuthorizationDivisionRestore {
    type Answer = models::AuthzDivision;
}
static GET_AUTHORIZATION_DIVISIONSPERMITTED_ME: rt::Operation = rt::Operation::new(
        "getAuthorizationDivisionspermittedMe",
        rt::Method::Get,
        &["/api/v2/authorization/divisionspermitted/me"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_authorization_divisionspermitted_me`.
#[derive(Debug)]
pub enum GetAuthorizationDivisionspermittedMe {}
impl rt::Endpoint for GetAuthorizationDivisionspermittedMe {
    type Answer = Vec<models::AuthzDivision>;
}
impl AuthorizationRequest<GetAuthorizationDivisionspermittedMe> {
    /// Sets `name`.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.call.query("name", value.into());
        self
    }
}
static GET_AUTHORIZATION_DIVISIONSPERMITTED_PAGED_ME: rt::Operation = rt::Operation::new(
        "getAuthorizationDivisionspermittedPagedMe",
        rt::Method::Get,
        &["/api/v2/authorization/divisionspermitted/paged/me"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_authorization_divisionspermitted_paged_me`.
#[derive(Debug)]
pub enum GetAuthorizationDivisionspermittedPagedMe {}
impl rt::Endpoint for GetAuthorizationDivisionspermittedPagedMe {
    type Answer = models::DivsPermittedEntityListing;
}
impl AuthorizationRequest<GetAuthorizationDivisionspermittedPagedMe> {
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
}
static GET_AUTHORIZATION_DIVISIONSPERMITTED_PAGED_SUBJECT_ID: rt::Operation = rt::Operation::new(
        "getAuthorizationDivisionspermittedPagedSubjectId",
        rt::Method::Get,
        &["/api/v2/authorization/divisionspermitted/paged/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_authorization_divisionspermitted_paged_subject_id`.
#[derive(Debug)]
pub enum GetAuthorizationDivisionspermittedPagedSubjectId {}
impl rt::Endpoint for GetAuthorizationDivisionspermittedPagedSubjectId {
    type Answer = models::DivsPermittedEntityListing;
}
impl AuthorizationRequest<GetAuthorizationDivisionspermittedPagedSubjectId> {
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
}
static GET_AUTHORIZATION_PERMISSIONS: rt::Operation = rt::Operation::new(
        "getAuthorizationPermissions",
        rt::Method::Get,
        &["/api/v2/authorization/permissions"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_authorization_permissions`.
#[derive(Debug)]
pub enum GetAuthorizationPermissions {}
impl rt::Endpoint for GetAuthorizationPermissions {
    type Answer = models::PermissionCollectionEntityListing;
}
impl AuthorizationRequest<GetAuthorizationPermissions> {
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
    /// Sets `query`.
    #[inline]
    pub fn query(mut self, value: impl Into<String>) -> Self {
        self.call.query("query", value.into());
        self
    }
    /// Sets `queryType`.
    #[inline]
    pub fn query_type(mut self, value: impl Into<String>) -> Self {
        self.call.query("queryType", value.into());
        self
    }
}
static GET_AUTHORIZATION_POLICIES: rt::Operation = rt::Operation::new(
        "getAuthorizationPolicies",
        rt::Method::Get,
        &["/api/v2/authorization/policies"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_authorization_policies`.
#[derive(Debug)]
pub enum GetAuthorizationPolicies {}
impl rt::Endpoint for GetAuthorizationPolicies {
    type Answer = models::AuthorizationPolicyEntityListing;
}
impl AuthorizationRequest<GetAuthorizationPolicies> {
    /// Sets `after`.
    #[inline]
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.call.query("after", value.into());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
}
static GET_AUTHORIZATION_POLICIES_SUBJECT_SUBJECT_ID: rt::Operation = rt::Operation::new(
        "getAuthorizationPoliciesSubjectSubjectId",
        rt::Method::Get,
        &["/api/v2/authorization/policies/subject/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_authorization_policies_subject_subject_id`.
#[derive(Debug)]
pub enum GetAuthorizationPoliciesSubjectSubjectId {}
impl rt::Endpoint for GetAuthorizationPoliciesSubjectSubjectId {
    type Answer = models::AuthorizationPolicyEntityListing;
}
impl AuthorizationRequest<GetAuthorizationPoliciesSubjectSubjectId> {
    /// Sets `after`.
    #[inline]
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.call.query("after", value.into());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
}
static GET_AUTHORIZATION_POLICIES_TARGETS: rt::Operation = rt::Operation::new(
        "getAuthorizationPoliciesTargets",
        rt::Method::Get,
        &["/api/v2/authorization/policies/targets"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_authorization_policies_targets`.
#[derive(Debug)]
pub enum GetAuthorizationPoliciesTargets {}
impl rt::Endpoint for GetAuthorizationPoliciesTargets {
    type Answer = models::TargetAttributes;
}
static GET_AUTHORIZATION_POLICIES_TARGET: rt::Operation = rt::Operation::new(
        "getAuthorizationPoliciesTarget",
        rt::Method::Get,
        &["/api/v2/authorization/policies/targets/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_authorization_policies_target`.
#[derive(Debug)]
pub enum GetAuthorizationPoliciesTarget {}
impl rt::Endpoint for GetAuthorizationPoliciesTarget {
    type Answer = models::AuthorizationPolicyEntityListing;
}
impl AuthorizationRequest<GetAuthorizationPoliciesTarget> {
    /// Sets `after`.
    #[inline]
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.call.query("after", value.into());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
}
static PUT_AUTHORIZATION_POLICIES_TARGET: rt::Operation = rt::Operation::new(
        "putAuthorizationPoliciesTarget",
        rt::Method::Put,
        &["/api/v2/authorization/policies/targets/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_authorization_policies_target`.
#[derive(Debug)]
pub enum PutAuthorizationPoliciesTarget {}
impl rt::Endpoint for PutAuthorizationPoliciesTarget {
    type Answer = models::AuthorizationPolicy;
}
impl AuthorizationRequest<PutAuthorizationPoliciesTarget> {
    /// Sets `skipLockoutCheck`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn skip_lockout_check(mut self, value: bool) -> Self {
        self.call.query("skipLockoutCheck", value.to_string());
        self
    }
}
static POST_AUTHORIZATION_POLICIES_TARGET: rt::Operation = rt::Operation::new(
        "postAuthorizationPoliciesTarget",
        rt::Method::Post,
        &["/api/v2/authorization/policies/targets/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_authorization_policies_target`.
#[derive(Debug)]
pub enum PostAuthorizationPoliciesTarget {}
impl rt::Endpoint for PostAuthorizationPoliciesTarget {
    type Answer = models::AuthorizationPolicy;
}
impl AuthorizationRequest<PostAuthorizationPoliciesTarget> {
    /// Sets `skipLockoutCheck`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn skip_lockout_check(mut self, value: bool) -> Self {
        self.call.query("skipLockoutCheck", value.to_string());
        self
    }
}
static GET_AUTHORIZATION_POLICIES_TARGET_SUBJECT_SUBJECT_ID: rt::Operation = rt::Operation::new(
        "getAuthorizationPoliciesTargetSubjectSubjectId",
        rt::Method::Get,
        &["/api/v2/authorization/policies/targets/", "/subject/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_authorization_policies_target_subject_subject_id`.
#[derive(Debug)]
pub enum GetAuthorizationPoliciesTargetSubjectSubjectId {}
impl rt::Endpoint for GetAuthorizationPoliciesTargetSubjectSubjectId {
    type Answer = models::AuthorizationPolicy;
}
static DELETE_AUTHORIZATION_POLICIES_TARGET_SUBJECT_SUBJECT_ID: rt::Operation = rt::Operation::new(
        "deleteAuthorizationPoliciesTargetSubjectSubjectId",
        rt::Method::Delete,
        &["/api/v2/authorization/policies/targets/", "/subject/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_authorization_policies_target_subject_subject_id`.
#[derive(Debug)]
pub enum DeleteAuthorizationPoliciesTargetSubjectSubjectId {}
impl rt::Endpoint for DeleteAuthorizationPoliciesTargetSubjectSubjectId {
    type Answer = ();
}
static POST_AUTHORIZATION_POLICIES_TARGET_VALIDATE: rt::Operation = rt::Operation::new(
        "postAuthorizationPoliciesTargetValidate",
        rt::Method::Post,
        &["/api/v2/authorization/policies/targets/", "/validate"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_authorization_policies_target_validate`.
#[derive(Debug)]
pub enum PostAuthorizationPoliciesTargetValidate {}
impl rt::Endpoint for PostAuthorizationPoliciesTargetValidate {
    type Answer = models::ValidationErrorListing;
}
static GET_AUTHORIZATION_POLICY: rt::Operation = rt::Operation::new(
        "getAuthorizationPolicy",
        rt::Method::Get,
        &["/api/v2/authorization/policies/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_authorization_policy`.
#[derive(Debug)]
pub enum GetAuthorizationPolicy {}
impl rt::Endpoint for GetAuthorizationPolicy {
    type Answer = models::AuthorizationPolicy;
}
static PUT_AUTHORIZATION_POLICY: rt::Operation = rt::Operation::new(
        "putAuthorizationPolicy",
        rt::Method::Put,
        &["/api/v2/authorization/policies/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_authorization_policy`.
#[derive(Debug)]
pub enum PutAuthorizationPolicy {}
impl rt::Endpoint for PutAuthorizationPolicy {
    type Answer = models::AuthorizationPolicy;
}
impl AuthorizationRequest<PutAuthorizationPolicy> {
    /// Sets `skipLockoutCheck`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn skip_lockout_check(mut self, value: bool) -> Self {
        self.call.query("skipLockoutCheck", value.to_string());
        self
    }
}
static GET_AUTHORIZATION_POLICY_ATTRIBUTES: rt::Operation = rt::Operation::new(
        "getAuthorizationPolicyAttributes",
        rt::Method::Get,
        &["/api/v2/authorization/policies/", "/attributes"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_authorization_policy_attributes`.
#[derive(Debug)]
pub enum GetAuthorizationPolicyAttributes {}
impl rt::Endpoint for GetAuthorizationPolicyAttributes {
    type Answer = models::PolicyAttributeSet;
}
static POST_AUTHORIZATION_POLICY_SIMULATE: rt::Operation = rt::Operation::new(
        "postAuthorizationPolicySimulate",
        rt::Method::Post,
        &["/api/v2/authorization/policies/", "/simulate"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_authorization_policy_simulate`.
#[derive(Debug)]
pub enum PostAuthorizationPolicySimulate {}
impl rt::Endpoint for PostAuthorizationPolicySimulate {
    type Answer = models::PolicyTestResult;
}
static GET_AUTHORIZATION_PRODUCTS: rt::Operation = rt::Operation::new(
        "getAuthorizationProducts",
        rt::Method::Get,
        &["/api/v2/authorization/products"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_authorization_products`.
#[derive(Debug)]
pub enum GetAuthorizationProducts {}
impl rt::Endpoint for GetAuthorizationProducts {
    type Answer = models::OrganizationProductEntityListing;
}
static GET_AUTHORIZATION_ROLES: rt::Operation = rt::Operation::new(
        "getAuthorizationRoles",
        rt::Method::Get,
        &["/api/v2/authorization/roles"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_authorization_roles`.
#[derive(Debug)]
pub enum GetAuthorizationRoles {}
impl rt::Endpoint for GetAuthorizationRoles {
    type Answer = models::OrganizationRoleEntityListing;
}
impl AuthorizationRequest<GetAuthorizationRoles> {
    /// Sets `defaultRoleId`.
    #[inline]
    pub fn default_role_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "defaultRoleId",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "expand",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `id`.
    #[inline]
    pub fn id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "id",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `name`.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.call.query("name", value.into());
        self
    }
    /// Sets `nextPage`.
    #[inline]
    pub fn next_page(mut self, value: impl Into<String>) -> Self {
        self.call.query("nextPage", value.into());
        self
    }
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
    /// Sets `permission`.
    #[inline]
    pub fn permission(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "permission",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `previousPage`.
    #[inline]
    pub fn previous_page(mut self, value: impl Into<String>) -> Self {
        self.call.query("previousPage", value.into());
        self
    }
    /// Sets `sortBy`.
    #[inline]
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortBy", value.into());
        self
    }
    /// Sets `userCount`.
    ///
    /// Default of the service: true
    #[inline]
    pub fn user_count(mut self, value: bool) -> Self {
        self.call.query("userCount", value.to_string());
        self
    }
}
static POST_AUTHORIZATION_ROLES: rt::Operation = rt::Operation::new(
        "postAuthorizationRoles",
        rt::Method::Post,
        &["/api/v2/authorization/roles"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_authorization_roles`.
#[derive(Debug)]
pub enum PostAuthorizationRoles {}
impl rt::Endpoint for PostAuthorizationRoles {
    type Answer = models::DomainOrganizationRole;
}
static PUT_AUTHORIZATION_ROLES_DEFAULT: rt::Operation = rt::Operation::new(
        "putAuthorizationRolesDefault",
        rt::Method::Put,
        &["/api/v2/authorization/roles/default"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_authorization_roles_default`.
#[derive(Debug)]
pub enum PutAuthorizationRolesDefault {}
impl rt::Endpoint for PutAuthorizationRolesDefault {
    type Answer = models::OrganizationRoleEntityListing;
}
static POST_AUTHORIZATION_ROLES_DEFAULT: rt::Operation = rt::Operation::new(
        "postAuthorizationRolesDefault",
        rt::Method::Post,
        &["/api/v2/authorization/roles/default"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_authorization_roles_default`.
#[derive(Debug)]
pub enum PostAuthorizationRolesDefault {}
impl rt::Endpoint for PostAuthorizationRolesDefault {
    type Answer = models::OrganizationRoleEntityListing;
}
impl AuthorizationRequest<PostAuthorizationRolesDefault> {
    /// Sets `force`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn force(mut self, value: bool) -> Self {
        self.call.query("force", value.to_string());
        self
    }
}
static GET_AUTHORIZATION_ROLES_SETTINGS: rt::Operation = rt::Operation::new(
        "getAuthorizationRolesSettings",
        rt::Method::Get,
        &["/api/v2/authorization/roles/settings"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_authorization_roles_settings`.
#[derive(Debug)]
pub enum GetAuthorizationRolesSettings {}
impl rt::Endpoint for GetAuthorizationRolesSettings {
    type Answer = models::RoleSettings;
}
static PUT_AUTHORIZATION_ROLES_SETTINGS: rt::Operation = rt::Operation::new(
        "putAuthorizationRolesSettings",
        rt::Method::Put,
        &["/api/v2/authorization/roles/settings"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_authorization_roles_settings`.
#[derive(Debug)]
pub enum PutAuthorizationRolesSettings {}
impl rt::Endpoint for PutAuthorizationRolesSettings {
    type Answer = models::RoleSettings;
}
static GET_AUTHORIZATION_ROLE_COMPAREDEFAULT_RIGHT_ROLE_ID: rt::Operation = rt::Operation::new(
        "getAuthorizationRoleComparedefaultRightRoleId",
        rt::Method::Get,
        &["/api/v2/authorization/roles/", "/comparedefault/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_authorization_role_comparedefault_right_role_id`.
#[derive(Debug)]
pub enum GetAuthorizationRoleComparedefaultRightRoleId {}
impl rt::Endpoint for GetAuthorizationRoleComparedefaultRightRoleId {
    type Answer = models::DomainOrgRoleDifference;
}
static POST_AUTHORIZATION_ROLE_COMPAREDEFAULT_RIGHT_ROLE_ID: rt::Operation = rt::Operation::new(
        "postAuthorizationRoleComparedefaultRightRoleId",
        rt::Method::Post,
        &["/api/v2/authorization/roles/", "/comparedefault/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_authorization_role_comparedefault_right_role_id`.
#[derive(Debug)]
pub enum PostAuthorizationRoleComparedefaultRightRoleId {}
impl rt::Endpoint for PostAuthorizationRoleComparedefaultRightRoleId {
    type Answer = models::DomainOrgRoleDifference;
}
static GET_AUTHORIZATION_ROLE: rt::Operation = rt::Operation::new(
        "getAuthorizationRole",
        rt::Method::Get,
        &["/api/v2/authorization/roles/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_authorization_role`.
#[derive(Debug)]
pub enum GetAuthorizationRole {}
impl rt::Endpoint for GetAuthorizationRole {
    type Answer = models::DomainOrganizationRole;
}
impl AuthorizationRequest<GetAuthorizationRole> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "expand",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `userCount`.
    ///
    /// Default of the service: true
    #[inline]
    pub fn user_count(mut self, value: bool) -> Self {
        self.call.query("userCount", value.to_string());
        self
    }
}
static PUT_AUTHORIZATION_ROLE: rt::Operation = rt::Operation::new(
        "putAuthorizationRole",
        rt::Method::Put,
        &["/api/v2/authorization/roles/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_authorization_role`.
#[derive(Debug)]
pub enum PutAuthorizationRole {}
impl rt::Endpoint for PutAuthorizationRole {
    type Answer = models::DomainOrganizationRole;
}
static POST_AUTHORIZATION_ROLE: rt::Operation = rt::Operation::new(
        "postAuthorizationRole",
        rt::Method::Post,
        &["/api/v2/authorization/roles/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_authorization_role`.
#[derive(Debug)]
pub enum PostAuthorizationRole {}
impl rt::Endpoint for PostAuthorizationRole {
    type Answer = ();
}
impl AuthorizationRequest<PostAuthorizationRole> {
    /// Sets `subjectType`.
    ///
    /// Default of the service: PC_USER
    #[inline]
    pub fn subject_type(mut self, value: impl Into<String>) -> Self {
        self.call.query("subjectType", value.into());
        self
    }
}
static DELETE_AUTHORIZATION_ROLE: rt::Operation = rt::Operation::new(
        "deleteAuthorizationRole",
        rt::Method::Delete,
        &["/api/v2/authorization/roles/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_authorization_role`.
#[derive(Debug)]
pub enum DeleteAuthorizationRole {}
impl rt::Endpoint for DeleteAuthorizationRole {
    type Answer = ();
}
static PATCH_AUTHORIZATION_ROLE: rt::Operation = rt::Operation::new(
        "patchAuthorizationRole",
        rt::Method::Patch,
        &["/api/v2/authorization/roles/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_authorization_role`.
#[derive(Debug)]
pub enum PatchAuthorizationRole {}
impl rt::Endpoint for PatchAuthorizationRole {
    type Answer = models::DomainOrganizationRole;
}
static GET_AUTHORIZATION_ROLE_SUBJECTGRANTS: rt::Operation = rt::Operation::new(
        "getAuthorizationRoleSubjectgrants",
        rt::Method::Get,
        &["/api/v2/authorization/roles/", "/subjectgrants"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_authorization_role_subjectgrants`.
#[derive(Debug)]
pub enum GetAuthorizationRoleSubjectgrants {}
impl rt::Endpoint for GetAuthorizationRoleSubjectgrants {
    type Answer = models::SubjectDivisionGrantsEntityListing;
}
impl AuthorizationRequest<GetAuthorizationRoleSubjectgrants> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "expand",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `nextPage`.
    #[inline]
    pub fn next_page(mut self, value: impl Into<String>) -> Self {
        self.call.query("nextPage", value.into());
        self
    }
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
    /// Sets `previousPage`.
    #[inline]
    pub fn previous_page(mut self, value: impl Into<String>) -> Self {
        self.call.query("previousPage", value.into());
        self
    }
    /// Sets `sortBy`.
    #[inline]
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortBy", value.into());
        self
    }
}
static GET_AUTHORIZATION_ROLE_USERS: rt::Operation = rt::Operation::new(
        "getAuthorizationRoleUsers",
        rt::Method::Get,
        &["/api/v2/authorization/roles/", "/users"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_authorization_role_users`.
#[derive(Debug)]
pub enum GetAuthorizationRoleUsers {}
impl rt::Endpoint for GetAuthorizationRoleUsers {
    type Answer = models::UserReferenceEntityListing;
}
impl AuthorizationRequest<GetAuthorizationRoleUsers> {
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
}
static PUT_AUTHORIZATION_ROLE_USERS_ADD: rt::Operation = rt::Operation::new(
        "putAuthorizationRoleUsersAdd",
        rt::Method::Put,
        &["/api/v2/authorization/roles/", "/users/add"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_authorization_role_users_add`.
#[derive(Debug)]
pub enum PutAuthorizationRoleUsersAdd {}
impl rt::Endpoint for PutAuthorizationRoleUsersAdd {
    type Answer = Vec<String>;
}
static PUT_AUTHORIZATION_ROLE_USERS_REMOVE: rt::Operation = rt::Operation::new(
        "putAuthorizationRoleUsersRemove",
        rt::Method::Put,
        &["/api/v2/authorization/roles/", "/users/remove"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_authorization_role_users_remove`.
#[derive(Debug)]
pub enum PutAuthorizationRoleUsersRemove {}
impl rt::Endpoint for PutAuthorizationRoleUsersRemove {
    type Answer = Vec<String>;
}
static GET_AUTHORIZATION_SETTINGS: rt::Operation = rt::Operation::new(
        "getAuthorizationSettings",
        rt::Method::Get,
        &["/api/v2/authorization/settings"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_authorization_settings`.
#[derive(Debug)]
pub enum GetAuthorizationSettings {}
impl rt::Endpoint for GetAuthorizationSettings {
    type Answer = models::AuthorizationSettings;
}
static PATCH_AUTHORIZATION_SETTINGS: rt::Operation = rt::Operation::new(
        "patchAuthorizationSettings",
        rt::Method::Patch,
        &["/api/v2/authorization/settings"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_authorization_settings`.
#[derive(Debug)]
pub enum PatchAuthorizationSettings {}
impl rt::Endpoint for PatchAuthorizationSettings {
    type Answer = models::AuthorizationSettings;
}
static GET_AUTHORIZATION_SUBJECTS_ME: rt::Operation = rt::Operation::new(
        "getAuthorizationSubjectsMe",
        rt::Method::Get,
        &["/api/v2/authorization/subjects/me"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_authorization_subjects_me`.
#[derive(Debug)]
pub enum GetAuthorizationSubjectsMe {}
impl rt::Endpoint for GetAuthorizationSubjectsMe {
    type Answer = models::AuthzSubject;
}
impl AuthorizationRequest<GetAuthorizationSubjectsMe> {
    /// Sets `includeDuplicates`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn include_duplicates(mut self, value: bool) -> Self {
        self.call.query("includeDuplicates", value.to_string());
        self
    }
    /// Sets `includeFullRoles`.
    #[inline]
    pub fn include_full_roles(mut self, value: bool) -> Self {
        self.call.query("includeFullRoles", value.to_string());
        self
    }
}
static GET_AUTHORIZATION_SUBJECTS_ROLECOUNTS: rt::Operation = rt::Operation::new(
        "getAuthorizationSubjectsRolecounts",
        rt::Method::Get,
        &["/api/v2/authorization/subjects/rolecounts"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_authorization_subjects_rolecounts`.
#[derive(Debug)]
pub enum GetAuthorizationSubjectsRolecounts {}
impl rt::Endpoint for GetAuthorizationSubjectsRolecounts {
    type Answer = std::collections::BTreeMap<String, rt::Value>;
}
impl AuthorizationRequest<GetAuthorizationSubjectsRolecounts> {
    /// Sets `id`.
    #[inline]
    pub fn id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "id",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
}
static GET_AUTHORIZATION_SUBJECT: rt::Operation = rt::Operation::new(
        "getAuthorizationSubject",
        rt::Method::Get,
        &["/api/v2/authorization/subjects/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_authorization_subject`.
#[derive(Debug)]
pub enum GetAuthorizationSubject {}
impl rt::Endpoint for GetAuthorizationSubject {
    type Answer = models::AuthzSubject;
}
impl AuthorizationRequest<GetAuthorizationSubject> {
    /// Sets `includeDuplicates`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn include_duplicates(mut self, value: bool) -> Self {
        self.call.query("includeDuplicates", value.to_string());
        self
    }
    /// Sets `includeFullRoles`.
    #[inline]
    pub fn include_full_roles(mut self, value: bool) -> Self {
        self.call.query("includeFullRoles", value.to_string());
        self
    }
}
static POST_AUTHORIZATION_SUBJECT_BULKADD: rt::Operation = rt::Operation::new(
        "postAuthorizationSubjectBulkadd",
        rt::Method::Post,
        &["/api/v2/authorization/subjects/", "/bulkadd"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_authorization_subject_bulkadd`.
#[derive(Debug)]
pub enum PostAuthorizationSubjectBulkadd {}
impl rt::Endpoint for PostAuthorizationSubjectBulkadd {
    type Answer = ();
}
impl AuthorizationRequest<PostAuthorizationSubjectBulkadd> {
    /// Sets `subjectType`.
    ///
    /// Default of the service: PC_USER
    #[inline]
    pub fn subject_type(mut self, value: impl Into<String>) -> Self {
        self.call.query("subjectType", value.into());
        self
    }
}
static POST_AUTHORIZATION_SUBJECT_BULKREMOVE: rt::Operation = rt::Operation::new(
        "postAuthorizationSubjectBulkremove",
        rt::Method::Post,
        &["/api/v2/authorization/subjects/", "/bulkremove"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_authorization_subject_bulkremove`.
#[derive(Debug)]
pub enum PostAuthorizationSubjectBulkremove {}
impl rt::Endpoint for PostAuthorizationSubjectBulkremove {
    type Answer = ();
}
static POST_AUTHORIZATION_SUBJECT_BULKREPLACE: rt::Operation = rt::Operation::new(
        "postAuthorizationSubjectBulkreplace",
        rt::Method::Post,
        &["/api/v2/authorization/subjects/", "/bulkreplace"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_authorization_subject_bulkreplace`.
#[derive(Debug)]
pub enum PostAuthorizationSubjectBulkreplace {}
impl rt::Endpoint for PostAuthorizationSubjectBulkreplace {
    type Answer = ();
}
impl AuthorizationRequest<PostAuthorizationSubjectBulkreplace> {
    /// Sets `subjectType`.
    ///
    /// Default of the service: PC_USER
    #[inline]
    pub fn subject_type(mut self, value: impl Into<String>) -> Self {
        self.call.query("subjectType", value.into());
        self
    }
}
static POST_AUTHORIZATION_SUBJECT_DIVISION_ROLE: rt::Operation = rt::Operation::new(
        "postAuthorizationSubjectDivisionRole",
        rt::Method::Post,
        &["/api/v2/authorization/subjects/", "/divisions/", "/roles/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_authorization_subject_division_role`.
#[derive(Debug)]
pub enum PostAuthorizationSubjectDivisionRole {}
impl rt::Endpoint for PostAuthorizationSubjectDivisionRole {
    type Answer = ();
}
impl AuthorizationRequest<PostAuthorizationSubjectDivisionRole> {
    /// Sets `subjectType`.
    ///
    /// Default of the service: PC_USER
    #[inline]
    pub fn subject_type(mut self, value: impl Into<String>) -> Self {
        self.call.query("subjectType", value.into());
        self
    }
}
static DELETE_AUTHORIZATION_SUBJECT_DIVISION_ROLE: rt::Operation = rt::Operation::new(
        "deleteAuthorizationSubjectDivisionRole",
        rt::Method::Delete,
        &["/api/v2/authorization/subjects/", "/divisions/", "/roles/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_authorization_subject_division_role`.
#[derive(Debug)]
pub enum DeleteAuthorizationSubjectDivisionRole {}
impl rt::Endpoint for DeleteAuthorizationSubjectDivisionRole {
    type Answer = ();
}
static GET_USER_ROLES: rt::Operation = rt::Operation::new(
        "getUserRoles",
        rt::Method::Get,
        &["/api/v2/users/", "/roles"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_user_roles`.
#[derive(Debug)]
pub enum GetUserRoles {}
impl rt::Endpoint for GetUserRoles {
    type Answer = models::UserAuthorization;
}
static PUT_USER_ROLES: rt::Operation = rt::Operation::new(
        "putUserRoles",
        rt::Method::Put,
        &["/api/v2/users/", "/roles"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_user_roles`.
#[derive(Debug)]
pub enum PutUserRoles {}
impl rt::Endpoint for PutUserRoles {
    type Answer = models::UserAuthorization;
}
